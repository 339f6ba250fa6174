package io.github.strategydocs.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

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
    void axe_core_finds_nothing_against_wcag_in_light_and_dark() throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            browser.open(page.getValue());
            for (String scheme : List.of("light", "dark")) {
                browser.prefer(scheme);
                assertThat(browser.violations()).as(page.getKey() + ", " + scheme).isEmpty();
            }
        }
    }
}
