package io.github.strategydocs.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.Overview;
import io.github.strategydocs.report.OverviewBody;
import io.github.strategydocs.validation.Profile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class OverviewPageTest {

    /** To judge the questions is by far the most that a page does, where the profile switches rules off. */
    @Test
    void the_questions_of_a_body_are_judged_once() throws IOException {
        Strategy strategy = Pages.example("department-2027");
        Overview overview = Overview.builder()
                .profile(Profile.draft())
                .body("a.json", strategy)
                .body("b.json", strategy)
                .build();
        OverviewPage.of(overview).html();

        long judging = allocated(() -> overview.bodies().forEach(OverviewBody::questions));
        long page = allocated(() -> OverviewPage.of(overview).html());

        assertThat(judging).isPositive();
        assertThat(page).isLessThan(3 * judging);
    }

    @Test
    void a_table_that_a_sheet_cannot_hold_is_cut_into_parts_that_say_the_same() {
        Overview overview = Pages.wideOverview();
        String html = OverviewPage.of(overview).html();

        assertThat(html).contains("Answers of each body, part 5 of 5", "Questions and bodies, part 7 of 7");
        List<String> headings = Opened.of(html).elements("th").stream()
                .filter(heading -> heading.getAttribute("scope").equals("col"))
                .map(Element::getTextContent)
                .toList();
        for (OverviewBody body : overview.bodies()) {
            assertThat(headings).containsOnlyOnce(body.name());
        }
        for (int i = 1; i <= overview.actions().size(); i++) {
            assertThat(headings).containsOnlyOnce("Action " + i);
        }
        long cells = Opened.of(html).elements("td").size();
        long answers = (long) overview.bodies().size() * overview.actions().size();
        long questions = (long) overview.bodies().size() * overview.questions().size();
        assertThat(cells).isEqualTo(answers + questions);
    }

    private static long allocated(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
