package io.github.strategydocs.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Obligation;
import io.github.strategydocs.model.ObligationLevel;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.Overview;
import io.github.strategydocs.report.OverviewBody;
import io.github.strategydocs.report.OverviewResponse;
import io.github.strategydocs.validation.CoveredQuestion;
import io.github.strategydocs.validation.Profile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

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
    void every_answer_stands_once_behind_its_body_and_the_number_of_its_action() {
        Overview overview = Pages.wideOverview();
        List<Element> rows = rows(overview).subList(0, overview.bodies().size());

        for (int i = 0; i < rows.size(); i++) {
            OverviewBody body = overview.bodies().get(i);
            List<Element> cells = children(rows.get(i));
            assertThat(cells.get(0).getTextContent()).isEqualTo(body.name());
            assertThat(cells).hasSize(1 + overview.actions().size());
            for (int action = 1; action < cells.size(); action++) {
                OverviewResponse response = body.responses().get(action - 1);
                boolean isAsked = response.state() != OverviewResponse.State.NOT_ASKED;
                assertThat(cells.get(action).getAttribute("data-label")).isEqualTo(Integer.toString(action));
                assertThat(cells.get(action).getTextContent()).isEqualTo(isAsked ? response.inWords() : "");
            }
        }
    }

    @Test
    void every_question_stands_once_behind_its_body_by_its_number() throws IOException {
        Overview overview = Overview.builder()
                .body("draft.json", Pages.example("department-draft"))
                .body("2027.json", Pages.example("department-2027"))
                .body("empty.json", Pages.almostEmpty())
                .build();
        List<Element> rows = rows(overview);

        assertThat(rows).hasSameSizeAs(overview.bodies());
        for (int i = 0; i < rows.size(); i++) {
            List<CoveredQuestion> questions =
                    overview.bodies().get(i).questions().all();
            Map<Integer, String> said = new TreeMap<>();
            for (Element cell : children(rows.get(i))) {
                for (int number : numbers(cell.getTextContent())) {
                    assertThat(said.put(number, cell.getAttribute("data-label")))
                            .isNull();
                }
            }
            assertThat(said).hasSameSizeAs(questions);
            said.forEach((number, label) -> assertThat(label)
                    .isEqualTo(
                            switch (questions.get(number - 1).status()) {
                                case ANSWERED -> "Answered";
                                case PARTLY -> "In part";
                                case OPEN -> "Open";
                                case SET_ASIDE -> "Set aside";
                            }));
        }
    }

    /** Of "4 (2, 7–9)": 2, 7, 8 and 9. */
    private static List<Integer> numbers(String cell) {
        Matcher whole = Pattern.compile("(\\d+) \\(([\\d, –]+)\\)").matcher(cell);
        if (!whole.matches()) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>();
        for (String range : whole.group(2).split(", ")) {
            String[] ends = range.split("–");
            for (int number = Integer.parseInt(ends[0]); number <= Integer.parseInt(ends[ends.length - 1]); number++) {
                numbers.add(number);
            }
        }
        assertThat(numbers).hasSize(Integer.parseInt(whole.group(1)));
        return numbers;
    }

    @Test
    void what_is_asked_of_all_and_answered_by_none_is_said_once() {
        Strategy parent = Pages.almostEmpty()
                .withActionPlan(ActionPlan.builder()
                        .addAction(Action.builder()
                                .id("asked")
                                .title("Open a desk")
                                .addObligation(Obligation.builder()
                                        .level(ObligationLevel.REQUIRED)
                                        .build())
                                .build())
                        .build());
        String html = OverviewPage.of(Overview.builder()
                        .parent(parent)
                        .body("a.json", Pages.almostEmpty().withId("a").withTitle("North"))
                        .body("b.json", Pages.almostEmpty().withId("b").withTitle("South"))
                        .build())
                .html();

        assertThat(html)
                .contains("<li>Action 1, Open a desk: all 2 bodies</li>", "the body is asked to do it")
                .doesNotContain("the body is not asked to do it");
    }

    private static List<Element> rows(Overview overview) {
        return Opened.of(OverviewPage.of(overview).html()).elements("tr").stream()
                .filter(row -> ((Element) row.getParentNode()).getTagName().equals("tbody"))
                .toList();
    }

    private static List<Element> children(Element row) {
        List<Element> children = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static long allocated(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
