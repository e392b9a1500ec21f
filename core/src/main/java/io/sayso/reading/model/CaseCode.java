package io.sayso.reading.model;

/** How a word is written, as the model takes it; digits win over letters. */
enum CaseCode {
    LOWER,
    TITLE,
    CAPITALS,
    MIXED,
    DIGIT,
    NO_LETTER;

    static CaseCode of(String word) {
        if (word.codePoints().anyMatch(Character::isDigit)) return DIGIT;
        if (word.codePoints().noneMatch(Character::isLetter)) return NO_LETTER;
        int length = word.codePointCount(0, word.length());
        boolean upper = hasCase(word) && word.codePoints().noneMatch(Character::isLowerCase);
        if (upper && length > 1) return CAPITALS;
        if (upper) return TITLE;
        String rest = word.substring(word.offsetByCodePoints(0, 1));
        boolean restLower = hasCase(rest) && rest.codePoints().noneMatch(CaseCode::isUpper);
        if (Character.isUpperCase(word.codePointAt(0)) && restLower) return TITLE;
        return hasCase(word) && word.codePoints().noneMatch(CaseCode::isUpper) ? LOWER : MIXED;
    }

    private static boolean hasCase(String word) {
        return word.codePoints().anyMatch(c -> Character.isLowerCase(c) || isUpper(c));
    }

    private static boolean isUpper(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }
}
