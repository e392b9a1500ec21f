package io.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The desk in a real browser. Skipped where there is none. {@code -Ddesk.pictures=FOLDER} keeps a picture of each page
 * on a desktop and a phone, light and dark.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskBrowserTest {
    private static final String MIRROW = "/situations/mirrow";

    private static final String SHIFT = "new Promise(done => { let sum = 0; new PerformanceObserver(list =>"
            + " list.getEntries().forEach(e => { if (!e.hadRecentInput) sum += e.value; }))"
            + ".observe({type: 'layout-shift', buffered: true}); setTimeout(() => done(sum), 60); })";

    private @Nullable DeskFixture open;
    private @Nullable Chromium chromium;
    private @Nullable Tab tab;

    @BeforeAll
    void open(@TempDir Path folder, @TempDir Path profile) throws IOException, InterruptedException {
        Path program = Chromium.found();
        if (program == null)
            System.err.println("SKIPPED: the desk's browser tests. There is no Chromium: apt-get install chromium.");
        Assumptions.assumeTrue(program != null, "There is no Chromium.");
        open = new DeskFixture(folder);
        if (program != null) chromium = new Chromium(program, profile);
    }

    @AfterAll
    void close() {
        if (chromium != null) chromium.close();
        if (open != null) open.close();
    }

    @BeforeEach
    void tab() {
        if (chromium == null) throw new IllegalStateException();
        tab = chromium.tab();
        tab.look(1280, 900, false);
    }

    @AfterEach
    void nothing_went_wrong() {
        assertThat(on().problems()).isEmpty();
    }

    private Tab on() {
        if (tab == null) throw new IllegalStateException();
        return tab;
    }

    private Tab on(String path) {
        on().go(at(path));
        return on();
    }

    private String at(String path) {
        if (open == null) throw new IllegalStateException();
        return "http://127.0.0.1:" + open.port() + path;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                MIRROW,
                MIRROW + "?since=2026-11-17",
                MIRROW + "?as-of=2026-11-08",
                MIRROW + "/ledger",
                MIRROW + "/ledger?show=statements&q=boats",
                MIRROW + "/ledger?q=nobodysaidthis",
                MIRROW + "/figures",
                MIRROW + "/timeline",
                MIRROW + "/map",
                MIRROW + "/sources",
                MIRROW + "/reports",
                MIRROW + "/reports/12.1",
                "/read",
                "CLAIM"
            })
    void a_page_stands_every_check_on_a_light_desktop_and_a_dark_phone(String page) throws IOException {
        String path = page.equals("CLAIM") ? claim() : page;
        String pictures = System.getProperty("desk.pictures");
        for (int width : new int[] {1280, 390})
            for (boolean isDark : new boolean[] {false, true}) {
                boolean isChecked = isDark == (width == 390);
                if (!isChecked && pictures == null) continue;
                String look = width + (isDark ? " dark" : " light");
                on().look(width, width > 600 ? 900 : 844, isDark);
                on(path);
                if (pictures != null)
                    on().picture(Path.of(
                            pictures, page.replaceAll("[^a-zA-Z]+", "-") + "-" + look.replace(' ', '-') + ".png"));
                assertThat(on().evaluate(SHIFT).asDouble())
                        .as("layout shift, " + look)
                        .isLessThan(0.05);
                assertThat(on().evaluate("document.documentElement.scrollWidth").asInt())
                        .as("no scrolling aside, " + look)
                        .isLessThanOrEqualTo(width);
                if (isChecked) assertThat(on().axe()).as(look).isEmpty();
            }
    }

    private String claim() {
        on(MIRROW + "/ledger?q=boats");
        String href = on().text("document.querySelector('#results .words a').getAttribute('href')");
        assertThat(href).startsWith(MIRROW + "/claims/");
        return href;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", MIRROW + "/reports/99.1", MIRROW + "?as-of=yesterday"})
    void so_does_a_page_that_says_what_is_wrong(String path) throws IOException {
        on(path);
        assertThat(on().axe()).isEmpty();
        assertThat(on().problems()).allMatch(problem -> problem.startsWith("log: \"Failed to load resource"));
        tab();
    }

    @Test
    void the_ledger_narrows_as_one_types() {
        on(MIRROW + "/ledger");
        int all = count();
        on().tabTo("input[name=q]");
        on().type("boats");
        on().until("location.search.includes('q=boats')");
        assertThat(count()).isPositive().isLessThan(all);
        assertThat(on().is("document.activeElement.name === 'q'")).isTrue();
        assertThat(on().text("document.querySelector('footer a').href")).contains("ledger.json?q=boats");
        on().tabTo("select[name=grade]");
        on().type("w");
        on().until("location.search.includes('grade=weak')");
        assertThat(
                        on().is(
                                        "[...document.querySelectorAll('#results .item')].every(e => e.querySelector('.grade.weak'))"))
                .isTrue();
        on().tabTo("input[name=place]");
        on().type("nowhere on the list");
        on().until("document.querySelector('#results .empty')");
    }

    private int count() {
        return Integer.parseInt(on().text("document.querySelector('#results .facts').textContent.match(/[0-9]+/)[0]"));
    }

    @Test
    void what_is_half_typed_is_no_error() {
        on(MIRROW + "/ledger");
        on().tabTo("input[name=q]");
        on().type("colour:red");
        on().until("document.querySelector('#results').textContent.includes('The fields are')");
        assertThat(on().problems()).allMatch(problem -> problem.startsWith("log: \"Failed to load resource"));
        tab();
    }

    @Test
    void the_slider_moves_every_page() {
        on(MIRROW);
        String now = on().text("document.getElementById('as-of-shown').textContent");
        on().tabTo("#as-of");
        on().press("Home");
        on().until("location.search.includes('as-of=')");
        on().until("document.readyState === 'complete'");
        String then = on().text("document.getElementById('as-of-shown').textContent");
        assertThat(then).isNotEqualTo(now).startsWith("9 Nov 2026");
        for (String page : List.of("Ledger", "Figures", "Timeline", "Map", "Sources", "Reports", "Situation")) {
            on().evaluate("[...document.querySelectorAll('nav a')].find(a => a.textContent === '" + page
                    + "').click()");
            on().until("document.title.startsWith('" + page + "') && document.readyState === 'complete'");
            assertThat(on().text("document.getElementById('as-of-shown').textContent"))
                    .as(page)
                    .isEqualTo(then);
        }
        on().tabTo("a.latest");
        on().press("Enter");
        on().until("document.readyState === 'complete' && document.getElementById('as-of-shown').textContent === '"
                + now + "'");
    }

    @Test
    void the_keyboard_alone_leads_from_a_change_to_the_words_and_back() {
        on(MIRROW);
        on().press("Tab");
        assertThat(on().focused()).contains("To the page");
        on().press("Enter");
        on().tabTo(".item .words a[href*='/claims/']");
        on().press("Enter");
        on().until("document.title.startsWith('Claim') && document.readyState === 'complete'");
        on().tabTo(".grade.tip, .course blockquote a");
        on().tabTo(".course blockquote a");
        String to = on().text("document.activeElement.href");
        on().press("Enter");
        on().until("document.title.startsWith('Report') && document.readyState === 'complete'");
        assertThat(on().text("location.href")).isEqualTo(to);
        assertThat(on().is("document.querySelector(':target')")).isTrue();
        on().tabTo(".answer a[href*='/claims/']");
        on().press("Enter");
        on().until("document.title.startsWith('Claim')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ledger", "/figures", "/timeline", "/map", "/sources", "/reports", "/reports/1.1"})
    void the_keyboard_goes_through_a_page_and_leaves_it_again(String page) {
        on(MIRROW + page + "?as-of=2026-11-12");
        on().tabTo("footer a");
        on().press("Tab");
        assertThat(on().is("document.activeElement === document.body || document.activeElement.matches('.skip')"))
                .isTrue();
    }

    @Test
    void a_grade_tells_its_rule_to_whoever_comes_to_it_by_keyboard() {
        on(MIRROW + "/ledger?grade=weak");
        on().tabTo(".grade.tip");
        assertThat(on().text("getComputedStyle(document.activeElement.querySelector('.more')).clipPath"))
                .isEqualTo("none");
        assertThat(on().text("document.activeElement.querySelector('.more').textContent"))
                .contains("origin");
        on().press("Escape");
        assertThat(on().text("getComputedStyle(document.activeElement.querySelector('.more')).clipPath"))
                .isNotEqualTo("none");
    }

    @Test
    void a_text_is_pasted_and_read_by_keyboard() throws IOException {
        on("/read");
        on().tabTo("textarea");
        on().type("The harbour is shut, the mayor said on Monday.");
        on().tabTo("form.paste button");
        on().press("Enter");
        on().until("document.querySelector('.ledger') && document.readyState === 'complete'");
        assertThat(on().text("document.querySelector('.ledger').textContent")).contains("mayor");
        assertThat(on().axe()).isEmpty();
    }

    @Test
    void what_is_dropped_is_read() {
        on("/read");
        on().evaluate("(() => { const data = new DataTransfer();"
                + " data.items.add(new File(['The lamp is out, the keeper said.'], 'lamp.txt', {type: 'text/plain'}));"
                + " document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true})); })()");
        on().until("document.querySelector('.ledger') && document.readyState === 'complete'");
        assertThat(on().text("document.querySelector('.ledger').textContent")).contains("keeper");
        on("/read");
        on().evaluate("(() => { const data = new DataTransfer(); data.setData('text/uri-list', 'ftp://example.org/x');"
                + " window.asked = 0; document.querySelector('form.paste').addEventListener('submit', e => {"
                + " e.preventDefault(); window.asked++; });"
                + " document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true})); })()");
        assertThat(on().text("document.querySelector('form.paste').elements.url.value"))
                .isEqualTo("ftp://example.org/x");
        assertThat(on().evaluate("window.asked").asInt()).isEqualTo(1);
    }

    @Test
    void a_hostile_report_runs_nothing() throws IOException {
        on(MIRROW + "/reports");
        on().evaluate("[...document.querySelectorAll('main a')].find(a => a.textContent.includes('<script>')).click()");
        on().until("document.title.startsWith('Report') && document.readyState === 'complete'");
        assertThat(on().is("document.querySelector('main script, main img')")).isFalse();
        assertThat(on().axe()).isEmpty();
    }

    @Test
    void paper_has_the_record_and_not_the_controls() {
        on(MIRROW + "/ledger");
        on().print();
        assertThat(on().is("[...document.querySelectorAll('.masthead nav, .filter, .as-of input, .skip')]"
                        + ".every(e => getComputedStyle(e).display === 'none')"))
                .isTrue();
        assertThat(
                        on().is(
                                        "document.querySelector('.item').offsetHeight > 0 && document.getElementById('as-of-shown').offsetHeight > 0"))
                .isTrue();
    }
}
