package io.sayso.reading;

/** What sort of actor. */
public enum ActorKind {
    PERSON,
    ORGANISATION,
    STATE,
    ARMED_GROUP,
    /** An office, whoever holds it: {@code the White House}, {@code the defence secretary}. */
    OFFICE,
    /** People without a name of their own: {@code residents}, {@code rights groups}. */
    PEOPLE,
    /** Forces and equipment: {@code an aircraft carrier}. */
    ASSET
}
