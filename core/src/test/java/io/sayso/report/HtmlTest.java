package io.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.report.Unreadable.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    private static final String SENTENCE =
            "The harbour master said on Sunday that the pier was likely to stay shut, and that nobody knew why.";
    private static final String BODY = "<p>" + SENTENCE + "</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>",
                "\n<html lang=en>",
                "<?xml version='1.0'?><!doctype HTML>",
                "<!-- x --><html>"
            })
    void a_page_is_known_by_how_it_begins(String start) {
        assertThat(new Html().accepts(input("report", start + BODY))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ask for <html> at the pier.", "<rss version=\"2.0\"><channel>", "The pier is shut.", ""})
    void other_text_is_no_page(String text) {
        assertThat(new Html().accepts(input("report.txt", text))).isFalse();
    }

    @Test
    void a_page_is_read_in_the_encoding_that_it_names() {
        String page = "<html><head><meta charset=\"windows-1251\"></head><body><p>Порт закрыт до воскресенья, сказал"
                + " начальник порта, и никто не знает почему.</p>";
        Report report = report(new Input("a.html", page.getBytes(Charset.forName("windows-1251")), null, null, null));
        assertThat(report.text()).startsWith("Порт закрыт до воскресенья");
        assertThat(report.undecodable()).isZero();
    }

    @Test
    void a_byte_order_mark_outweighs_what_the_page_names() {
        String page = "\uFEFF<html><head><meta charset=koi8-r></head><body>" + BODY.replace("pier", "café");
        assertThat(report(input("a.html", page)).text()).contains("the café was");
    }

    @Test
    void an_encoding_is_never_guessed_and_undecodable_bytes_are_counted() {
        byte[] latin1 = ("<html><body>" + BODY.replace("pier", "café")).getBytes(StandardCharsets.ISO_8859_1);
        Report report = report(new Input("a.html", latin1, null, null, null));
        assertThat(report.text()).contains("the caf\uFFFD was");
        assertThat(report.undecodable()).isEqualTo(1);
    }

    @Test
    void a_script_in_a_caption_is_no_word_of_it_and_markup_in_metadata_stays_text() {
        Report report = report(input(
                "a.html",
                "<html><head><meta property=og:title content='&lt;b onclick=x&gt;Pier shut&lt;/b&gt;'></head><body><h1>&lt;b"
                        + " onclick=x&gt;Pier shut&lt;/b&gt;</h1>"
                        + BODY
                        + "<figure><figcaption>The pier<script>alert(1)</script> on Sunday</figcaption></figure>"
                        + BODY.replace("Sunday", "Monday")));
        assertThat(report.imprint().headline()).isEqualTo("<b onclick=x>Pier shut</b>");
        assertThat(report.captions())
                .extracting(caption -> caption.span().in(report.text()))
                .containsExactly("The pier on Sunday");
        assertThat(report.text()).doesNotContain("alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//", "http:", "ht tp://x"})
    void only_an_address_of_the_web_is_one(String address) {
        String page = "<html><head><link rel=canonical href='" + address + "'></head><body>" + BODY;
        assertThat(report(input("a.html", page)).imprint().url()).isNull();
    }

    @Test
    void a_relative_address_is_resolved_against_where_the_page_was_fetched() {
        String page = "<html><head><link rel=canonical href='/pier'></head><body>" + BODY;
        Input input = new Input(
                "a.html", page.getBytes(StandardCharsets.UTF_8), null, null, "https://ledger.example/pier?from=feed");
        assertThat(report(input).imprint().url()).isEqualTo("https://ledger.example/pier");
    }

    @Test
    void control_and_unseen_characters_are_no_part_of_the_text() {
        String page =
                "<html><body><p>The har\u00ADbour\u200B master\u0007 said on Sunday that&nbsp;the\u0085pier was likely to"
                        + " stay shut.</p>";
        assertThat(report(input("a.html", page)).text())
                .isEqualTo("The harbour master said on Sunday that the pier was likely to stay shut.");
    }

    @Test
    void the_report_s_own_word_goes_before_what_is_known_from_outside() {
        String page = "<html><head><meta property=og:site_name content='The Stavenholt Ledger'></head><body>" + BODY;
        Input input =
                new Input("a.html", page.getBytes(StandardCharsets.UTF_8), "Courier", Moment.parse("2026-11-22"), null);
        assertThat(report(input).imprint().outlet()).isEqualTo("The Stavenholt Ledger");
        assertThat(report(input).imprint().published()).isEqualTo(Moment.parse("2026-11-22"));
    }

    @ParameterizedTest
    @CsvSource({"en_GB, en-GB", "EN, en", "pt-br, pt-BR", "english,", "e,", "'',"})
    void a_language_is_a_tag_or_none(String said, String tag) {
        String page = "<html lang='" + said + "'><body>" + BODY;
        assertThat(report(input("a.html", page)).imprint().language()).isEqualTo(tag);
    }

    @Test
    void every_span_of_a_page_lies_in_its_text_in_reading_order() {
        Report report = report(input(
                "a.html",
                "<html><body><h1>Pier shut</h1><p>By Mara Lind</p><figure><figcaption>A pier</figcaption></figure>"
                        + BODY));
        assertThat(report.furniture()).extracting(Furniture::span).isSorted();
        assertThat(report.captions())
                .allSatisfy(caption -> assertThat(caption.span().end())
                        .isLessThanOrEqualTo(report.text().length()));
        assertThat(report.text()).isEqualTo("Pier shut\n\nBy Mara Lind\n\nA pier\n\n" + SENTENCE);
    }

    @Test
    void a_page_of_nothing_is_refused_with_its_reason() {
        assertThat(Html.extraction(input("a.html", "")))
                .isInstanceOfSatisfying(
                        Unreadable.class, u -> assertThat(u.reason()).isEqualTo(Reason.EMPTY));
        assertThat(Html.extraction(input("a.html", "<html><body>Loading")))
                .isInstanceOfSatisfying(
                        Unreadable.class, u -> assertThat(u.reason()).isEqualTo(Reason.NO_ARTICLE));
    }

    private static Input input(String name, String html) {
        return new Input(name, html.getBytes(StandardCharsets.UTF_8), null, null, null);
    }

    private static Report report(Input input) {
        return (Report) Html.extraction(input);
    }
}
