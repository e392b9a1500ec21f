package io.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.sayso.report.Furniture.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private static final String BODY = "Three airlines scrapped flights to Tarsuna, managers said on Sunday.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "PORT ALDER, Nov 22 (Coastal Wire) - # PORT ALDER, Nov 22 (Coastal Wire) # Coastal Wire",
                "LONDON (AP) — # LONDON (AP) # AP",
                "GENEVA, 22 November — # GENEVA, 22 November # ",
                "GENEVA, Monday, 22 November 2025 – # GENEVA, Monday, 22 November 2025 # ",
                "HEMPSTEAD, N.Y., Sept. 26 (UPI) — # HEMPSTEAD, N.Y., Sept. 26 (UPI) # UPI",
                "WASHINGTON/CARACAS, Nov 22 (Reuters) - # WASHINGTON/CARACAS, Nov 22 (Reuters) # Reuters",
                "MOSCOW, Russia (AFP) – # MOSCOW, Russia (AFP) # AFP",
                "ST. PETERSBURG AND L’AQUILA, Nov. 2, 2025 (Xinhua) -- # ST. PETERSBURG AND L’AQUILA, Nov. 2, 2025 (Xinhua) # Xinhua",
                "WASHINGTON — # WASHINGTON # ",
                "WASHINGTON -- # WASHINGTON # ",
                "Cleveland (AFP) – # Cleveland (AFP) # AFP",
                "New York (AFP) – # New York (AFP) # AFP",
                "Aug 27 (Reuters) - # Aug 27 (Reuters) # Reuters",
                "(Reuters) - # (Reuters) # Reuters",
                "BERLIN, 22 Nov (dpa) -- # BERLIN, 22 Nov (dpa) # dpa",
                "Geneva, 22 November 2026 (Harbour Watch) – # Geneva, 22 November 2026 (Harbour Watch) # Harbour Watch",
                "WASHINGTON ― # WASHINGTON # ",
            })
    void a_dateline_is_parted_from_the_first_sentence(String start, String dateline, String agency) {
        String text = start + " " + BODY;
        Layout layout = Layout.of(text);
        assertThat(layout.dateline()).isEqualTo(dateline);
        assertThat(layout.credit()).isEqualTo(agency);
        assertThat(layout.furniture()).containsExactly(new Furniture(Kind.DATELINE, new Span(0, start.length() + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO — the alliance of the north — said that it would not go.",
                "BREAKING — Three airlines scrapped flights to Tarsuna on Sunday.",
                "BREAKING NEWS (Live) — Three airlines scrapped flights to Tarsuna on Sunday.",
                "US - China talks have been broken off, two officials said on Sunday.",
                "PORT ALDER — THREE AIRLINES SCRAPPED FLIGHTS TO TARSUNA ON SUNDAY",
                "Kelmar (a republic) - Three airlines scrapped flights to Tarsuna on Sunday.",
                "The ministry (MOD) — Three airlines scrapped flights to Tarsuna on Sunday.",
                "PORT ALDER, Mar the first — Three airlines scrapped flights to Tarsuna on Sunday.",
                "PORT ALDER was quiet – Three airlines had scrapped flights to Tarsuna.",
                "WELL-KNOWN men said that three airlines had scrapped flights to Tarsuna.",
                "PORT ALDER —",
                "The pier — the only one in all of Port Alder — is shut.",
                "A - The first point is that three airlines scrapped flights.",
                "Mara Lind (the harbour master) — Nobody was hurt by it at all.",
            })
    void body_text_has_no_dateline(String text) {
        assertThat(Layout.of(text).dateline()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "By Mara Lind # Mara Lind # ",
                "BY MARA LIND # MARA LIND # ",
                "By Mara Lind and J. Okello, Political Correspondent # Mara Lind and J. Okello, Political Correspondent # ",
                "By Jean-Luc de la Cruz in Port Alder # Jean-Luc de la Cruz in Port Alder # ",
                "By Mara Lind, Associated Press # Mara Lind, Associated Press # Associated Press",
                "By Reuters # # Reuters",
            })
    void a_byline_is_a_line_of_its_own(String line, String byline, String agency) {
        Layout layout = Layout.of("Airlines drop Tarsuna\n" + line + "\n" + BODY);
        assertThat(layout.byline()).isEqualTo(byline);
        assertThat(layout.credit()).isEqualTo(agency);
        assertThat(layout.headline()).isEqualTo("Airlines drop Tarsuna");
        assertThat(layout.furniture())
                .extracting(Furniture::kind)
                .containsExactlyInAnyOrder(Kind.HEADLINE, Kind.BYLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday, the harbour had closed",
                "By Monday Morning Kelmar",
                "By Mara Lind's account, it sank",
                "By Mara Lind.",
                "By the sea",
                "By Mara Lind said the harbour master of the port of Alder",
                "By and by",
                "By Friday Night Kelmar Fleet Had Left",
                "By noon the fog had gone",
                "By Mara Lind the note was signed.",
                "By Mara",
                "By ",
                "Bystanders Wave",
            })
    void what_only_begins_with_by_is_no_byline(String line) {
        assertThat(Layout.of(line + "\n" + BODY).byline()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Reporting by Jory Penhalwyn in Port Alder; Editing by Maud Ekrel)",
                "Additional reporting by Orla Coast",
                "With inputs from Coastal Correspondents",
                "Reporting by Mara Lind in Port Iriso; Editing by Tom Ash",
                "--additional reporting by Mara Lind.",
                "(Additional reporting by Ivo Tann. Writing by Mara Lind.)",
            })
    void who_worked_on_a_report_did_not_supply_it(String line) {
        Layout layout = Layout.of(BODY + "\n\n" + line);
        assertThat(layout.credit()).isNull();
        assertThat(layout.furniture()).extracting(Furniture::kind).containsExactly(Kind.CREDIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "(Reuters) # Reuters",
                "— AP # AP",
                "AFP # AFP",
                "© 2025 AFP # AFP",
                "Copyright 2025 The Associated Press. # The Associated Press",
                "[Agence France-Presse] # Agence France-Presse",
            })
    void an_agency_alone_on_a_last_line_is_the_credit(String line, String agency) {
        Layout layout = Layout.of(BODY + "\n\n" + line);
        assertThat(layout.credit()).isEqualTo(agency);
        assertThat(layout.furniture())
                .containsExactly(
                        new Furniture(Kind.CREDIT, new Span(BODY.length() + 2, BODY.length() + 2 + line.length())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "The Associated Press contributed to this report. # The Associated Press",
                "Mara Lind and Reuters contributed to this story # Reuters",
                "(With files from The Canadian Press) # The Canadian Press",
                "With AFP # AFP",
                "Additional reporting by Coastal Wire # Coastal Wire",
                "(Additional reporting by Mara Lind and Meridian News Agency; editing by Tom Ash) # Meridian News Agency",
                "With inputs from PTI # PTI",
                "— With material from AAP and Mara Lind # AAP",
                "Jory Penhalwyn in Port Alder contributed to this report. # ",
            })
    void an_agency_that_shared_in_a_report_is_its_credit(String line, String agency) {
        String text = BODY + "\n\n" + line;
        Layout layout = Layout.of(text);
        assertThat(layout.credit()).isEqualTo(agency);
        assertThat(layout.furniture())
                .containsExactly(new Furniture(Kind.CREDIT, new Span(BODY.length() + 2, text.length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "With Reuters gone from the harbour, nobody was left to watch the ferries.",
                "The wind contributed to this, the harbour master said, and so did the current, which had turned.",
                "With nobody left to ask, the reporters went home.",
            })
    void a_sentence_about_sharing_is_no_credit(String line) {
        assertThat(Layout.of(BODY + "\n\n" + line).furniture()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editing by committee is slow, he said.",
                "Reporting by Mara Lind was cited.",
                "He told Reuters",
                "(The editing by hand took a week.)",
                "Kelmar",
                "– Mara Lind",
            })
    void a_last_line_of_the_body_is_no_credit(String line) {
        Layout layout = Layout.of(BODY + "\n\n" + line);
        assertThat(layout.credit()).isNull();
        assertThat(layout.furniture()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kelmar gathers ships, officials say\n\n" + BODY,
                "Kelmar gathers ships, officials say\r\n\r\n" + BODY,
                "Kelmar gathers ships, officials say\nBy Mara Lind\n" + BODY,
                "Kelmar gathers ships, officials say\nLONDON (AP) — " + BODY,
                "Kelmar gathers ships, officials say\n" + BODY + " " + BODY,
            })
    void a_first_line_that_stands_apart_is_the_headline(String text) {
        assertThat(Layout.of(text).headline()).isEqualTo("Kelmar gathers ships, officials say");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kelmar has gathered ships.\n\n" + BODY,
                "“Kelmar has gathered ships.”\n\n" + BODY,
                "Kelmar has gathered ships,\n\n" + BODY,
                "Kelmar has gathered ships, said the\nharbour master on Sunday.",
                "Kelmar has gathered ships, said\r\nMara Lind, the harbour master, on Sunday.",
                "Kelmar\n\n" + BODY,
                "and Kelmar gathers ships\n\n" + BODY,
                "Kelmar gathers ships",
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen\n\n" + BODY,
            })
    void a_first_line_that_may_be_body_is_no_headline(String text) {
        assertThat(Layout.of(text).headline()).isNull();
    }

    @Test
    void lines_are_sought_where_newspapers_put_them_only() {
        String text = (BODY + "\n").repeat(8) + "By Mara Lind\nLONDON (AP) — " + BODY + "\n" + (BODY + "\n").repeat(8);
        assertThat(Layout.of(text))
                .isEqualTo(new Layout(null, null, null, null, null, null, List.of(), List.of(), List.of()));
    }

    /** Each line is built to make one of the rules try as long as it can. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "A ",
                "A, ",
                "A/",
                "A.",
                "AB and ",
                "A-",
                "- ",
                "— ",
                "(",
                "(A",
                "[",
                ":",
                "Photo: ",
                "By ",
                " by ",
                " via ",
                "/AFP",
                "A/AFP ",
                ". A/AFP",
                "(Reuters) ",
                "Nov 22 ",
                ", Nov 22",
                "© ",
                "\"",
                "' ",
                "\u200B",
                "Reporting by A ",
                "A\n",
                "\n",
                "A – B\n",
                "Photo by A/AFP\n",
                "By A B\n",
                "\u2028",
                "\uD83D\uDEA2",
            })
    void hostile_lines_take_linear_time(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Layout.of(text));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Layout.of(piece.repeat(70)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "THE KELMAR HARBOUR OFFICE # Ships warned to stay away # The Kelmar Harbour Office",
                "KELMAR HARBOUR OFFICE  Press Release # Ships warned to stay away # Kelmar Harbour Office",
                "Harbour League | Statement # Ships warned to stay away # Harbour League",
                "FOR IMMEDIATE RELEASE # Ships warned to stay away # ",
            })
    void who_publishes_a_release_stands_over_its_headline(String masthead, String headline, String outlet) {
        String text = masthead + "\n\n" + headline + "\n\nIssued: 21 November 2026, 14:00 UTC\n\n" + BODY + "\n\n"
                + BODY + "\n\nShips should ask the Kelmar Harbour Office, it said.";
        Layout layout = Layout.of(text);
        assertThat(layout.headline()).isEqualTo(headline);
        assertThat(layout.outlet()).isEqualToIgnoringCase(outlet);
        assertThat(layout.times()).singleElement().satisfies(time -> {
            assertThat(time.moment()).hasToString("2026-11-21T14:00Z");
            assertThat(time.taken()).isTrue();
        });
        assertThat(layout.furniture())
                .extracting(Furniture::kind)
                .containsExactly(Kind.MASTHEAD, Kind.HEADLINE, Kind.DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KELMAR SENDS WARSHIP", "SHIPS WARNED", "Kelmar harbour office makes statement"})
    void a_headline_in_capitals_is_no_masthead(String line) {
        Layout layout = Layout.of(line + "\n\n" + BODY + "\n\n" + BODY);
        assertThat(layout.outlet()).isNull();
        assertThat(layout.headline()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '%',
            value = {
                "- 30 - % Media contact % Ask the desk in Stavenholt.",
                "### % About us % We keep the sea lanes open.",
                "ENDS % Notes to editors % The harbour has two piers.",
                "Media contact % press@harbour.example % ",
                "Contact: press@harbour.example % % ",
            })
    void what_stands_beneath_the_end_is_no_body(String first, String second, String third) {
        String tail = first + (second == null ? "" : "\n" + second) + (third == null ? "" : "\n" + third);
        Layout layout = Layout.of(BODY + "\n\n" + BODY + "\n\n" + tail);
        assertThat(layout.furniture()).extracting(Furniture::kind).containsOnly(Kind.TAIL);
        assertThat(layout.furniture().get(0).span().start()).isEqualTo(2 * BODY.length() + 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: An earlier version of this article misstated the day.",
                "Correction, Nov. 24: The day was Friday.",
                "Editor’s note — The name of the pier has been mended.",
                "This article was amended on 24 November to give the right day.",
            })
    void what_an_outlet_says_of_its_own_report_is_a_note(String line) {
        Layout layout = Layout.of(BODY + "\n\n" + line);
        assertThat(layout.note()).isEqualTo(line);
        assertThat(layout.furniture()).extracting(Furniture::kind).containsExactly(Kind.NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction of the charts will take a year, he said.",
                "The ministry said that an earlier version of this treaty had been better.",
                "Correctional officers were there: four of them.",
            })
    void what_a_report_tells_of_mending_is_body(String line) {
        assertThat(Layout.of(BODY + "\n\n" + line).note()).isNull();
    }
}
