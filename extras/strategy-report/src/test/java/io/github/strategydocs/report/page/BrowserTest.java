package io.github.strategydocs.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTest {

    private Browser browser;
    private Map<String, String> pages;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        browser = Browser.start(folder);
        pages = Pages.all();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void no_page_says_anything_in_the_console_or_is_wider_than_the_window_or_has_words_upon_words() throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            browser.open(page.getValue());
            for (int width : List.of(Browser.TELEPHONE, Browser.DESKTOP)) {
                String name = page.getKey() + " at " + width;
                browser.resize(width);
                assertThat(browser.overflow()).as(name).isLessThanOrEqualTo(0);
                assertThat(browser.overlaps()).as(name).isEmpty();
            }
            assertThat(browser.console()).as(page.getKey()).isEmpty();
        }
    }

    @Test
    void no_page_is_wider_than_a_sheet_of_paper() throws IOException {
        try {
            browser.print();
            for (Map.Entry<String, String> page : pages.entrySet()) {
                browser.open(page.getValue());
                assertThat(browser.overflow()).as(page.getKey()).isLessThanOrEqualTo(0);
            }
        } finally {
            browser.stopPrinting();
        }
    }

    @Test
    void axe_core_finds_nothing_against_wcag_in_light_and_dark() throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            browser.open(page.getValue());
            browser.prefer("light");
            assertThat(browser.violations()).as(page.getKey() + ", light").isEmpty();
            browser.prefer("dark");
            assertThat(browser.violationsOfColour())
                    .as(page.getKey() + ", dark")
                    .isEmpty();
        }
    }

    @Test
    void a_page_of_a_thousand_actions_opens_without_freezing() throws IOException {
        browser.resize(Browser.TELEPHONE);
        browser.open(StrategyPage.of(Pages.thousandActions()).html());

        assertThat(browser.millisecondsToOpen()).isLessThan(10_000);
        assertThat(browser.longestPauseOfScrolling()).isLessThan(2_000);
        assertThat(browser.elements()).isLessThan(1000 * 150);
        assertThat(browser.overflow()).isLessThanOrEqualTo(0);
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void the_browser_sees_what_is_wrong_with_a_bad_page() throws IOException {
        browser.prefer("light");
        browser.open("""
                <!DOCTYPE html><title>Bad</title><body><p style="width:2000px;margin-top:99px">Wide</p>
                <p style="color:#aaa;background:#fff">Grey</p><p style="position:absolute;top:9px">Pale</p>
                <p style="position:absolute;top:9px">Above</p><script>no()</script>
                """);
        browser.resize(Browser.DESKTOP);

        assertThat(browser.overflow()).isPositive();
        assertThat(browser.overlaps()).containsExactly("Pale / Above");
        assertThat(browser.console()).singleElement().asString().contains("no is not defined");
        assertThat(browser.violations()).anyMatch(it -> it.startsWith("html-has-lang"));
        assertThat(browser.violationsOfColour()).singleElement().asString().contains("color-contrast");
    }
}
