package io.github.strategydocs.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.Overview;
import io.github.strategydocs.report.OverviewBody;
import io.github.strategydocs.validation.Profile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

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

    private static long allocated(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
