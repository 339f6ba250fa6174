package io.github.strategydocs.report.picture;

import static io.github.strategydocs.report.picture.Plans.action;
import static io.github.strategydocs.report.picture.Plans.withActions;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.ReviewPlan;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TimelinePictureTest {

    private static final String DAYS_LATER = "Days later";

    @Test
    void what_is_due_first_stands_first_under_its_quarter() {
        Picture timeline = Pictures.of(withActions(
                        action("Later", "2027-11").build(),
                        action("Sooner", "2027-02-03").build(),
                        Action.builder().id("x").title("Some day").build()))
                .timeline();

        assertThat(Drawn.of(timeline).words())
                .containsSubsequence(
                        "January to March 2027",
                        "Sooner",
                        "3 Feb 2027",
                        "October to December 2027",
                        "Later",
                        "Nov 2027",
                        "Without a date",
                        "Some day",
                        "no date");
        assertThat(timeline.description()).isEqualTo("3 actions, due from 3 Feb 2027 to 30 Nov 2027.");
    }

    @Test
    void print_can_go_on_to_the_next_sheet_between_rows_and_never_within_one() {
        Action.Builder[] many = IntStream.rangeClosed(1, 60)
                .mapToObj(i ->
                        action("Action " + i + " of many that have a title of some length", "2027-0" + (1 + i % 9)))
                .toArray(Action.Builder[]::new);
        Picture timeline = Pictures.of(withActions(
                        Arrays.stream(many).map(Action.Builder::build).toArray(Action[]::new)))
                .timeline();

        List<Drawn> pieces = timeline.pieces().stream().map(Drawn::of).toList();

        assertThat(pieces).hasSizeGreaterThan(10);
        double top = 0;
        List<String> words = new ArrayList<>();
        for (Drawn piece : pieces) {
            String[] box = piece.root().getAttribute("viewBox").split(" ");
            double bottom = top + Double.parseDouble(box[3]);
            assertThat(Double.parseDouble(box[1])).isEqualTo(top);
            assertThat(bottom - top).isLessThan(500);
            for (Drawn.Text text : piece.texts()) {
                assertThat(text.box().y()).as(text.words()).isGreaterThanOrEqualTo(top);
                assertThat(text.box().bottom()).as(text.words()).isLessThanOrEqualTo(bottom);
            }
            // A heading is never the last thing on a sheet.
            assertThat(piece.words()).last().asString().doesNotContain(" to ");
            words.addAll(piece.words());
            top = bottom;
        }
        assertThat(words).isEqualTo(Drawn.of(timeline).words());
        assertThat(top).isEqualTo(Drawn.of(timeline).paper().bottom());
    }

    @Test
    void only_the_first_piece_of_a_timeline_speaks() {
        Picture timeline = Pictures.of(withActions(
                        action("Sooner", "2027-02-03").build(),
                        action("Later", "2027-11").build()))
                .timeline();

        List<Element> pieces =
                timeline.pieces().stream().map(piece -> Drawn.of(piece).root()).toList();

        assertThat(pieces).hasSize(2);
        assertThat(pieces.get(0).getAttribute("role")).isEqualTo("img");
        assertThat(Drawn.of(timeline.pieces().get(0)).elements("desc")).hasSize(1);
        assertThat(pieces.get(1).getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(Drawn.of(timeline.pieces().get(1)).elements("desc")).isEmpty();
    }

    @Test
    void a_slipped_deadline_is_an_arrow_to_the_right() {
        Picture timeline = Pictures.of(withActions(
                        action("Dig", "2027-06").build(),
                        action("Fill", "2027-03").build()))
                .withPrevious(withActions(
                        action("Dig", "2027-03").build(),
                        action("Fill", "2027-03-31").build()))
                .timeline();

        Element shaft = moves(timeline).get(0);
        assertThat(moves(timeline)).hasSize(1);
        assertThat(number(shaft, "x2")).isGreaterThan(number(shaft, "x1"));
        assertThat(Drawn.of(timeline).words()).contains("was 31 Mar 2027", "deadline slipped");
        assertThat(timeline.description())
                .endsWith(" 1 deadline slipped since the version before: Dig (91 days later).");
        assertThat(column(timeline, DAYS_LATER)).containsExactly("", "91");
    }

    @Test
    void a_deadline_that_was_brought_forward_is_an_arrow_to_the_left() {
        Picture timeline = Pictures.of(withActions(action("Dig", "2027-02").build()))
                .withPrevious(withActions(action("Dig", "2027-03").build()))
                .timeline();

        Element shaft = moves(timeline).get(0);
        assertThat(number(shaft, "x2")).isLessThan(number(shaft, "x1"));
        assertThat(timeline.description()).endsWith("No deadline slipped since the version before.");
        assertThat(column(timeline, DAYS_LATER)).containsExactly("-31");
    }

    @Test
    void that_a_review_or_a_duty_comes_round_again_is_no_slip() {
        Picture timeline = Pictures.of(reviewAndDuty("2028-01", "2029"))
                .withPrevious(reviewAndDuty("2027-01", "2028"))
                .timeline();

        assertThat(moves(timeline)).isEmpty();
        assertThat(column(timeline, DAYS_LATER)).containsOnly("");
        assertThat(Drawn.of(timeline).words()).contains("Again and again", "every 6 months");
        assertThat(column(timeline, "Due")).contains("every 6 months from Jan 2027 until 2029");
    }

    private static io.github.strategydocs.model.Strategy reviewAndDuty(String nextDue, String until) {
        Action duty = Action.builder()
                .id("d")
                .title("Rehearse")
                .deadline(Deadline.Recurring.builder()
                        .every(Span.parse("P6M"))
                        .first(PartialDate.parse("2027-01"))
                        .until(PartialDate.parse(until))
                        .build())
                .build();
        return withActions(duty)
                .withMonitoring(Monitoring.builder()
                        .addReview(ReviewPlan.builder()
                                .id("r")
                                .what("All of it")
                                .nextDue(PartialDate.parse(nextDue))
                                .build())
                        .build());
    }

    @Test
    void on_a_day_what_is_not_done_in_time_is_overdue() {
        Pictures pictures = Pictures.of(withActions(
                action("Late", "2027-02-28").build(),
                action("Done", "2027-02-28").status(ProgressStatus.COMPLETED).build(),
                action("Given up", "2027-02-28")
                        .status(ProgressStatus.CANCELLED)
                        .build(),
                action("Ahead", "2027-03").build()));

        Picture timeline = pictures.withAsOf(LocalDate.of(2027, 3, 1)).timeline();
        assertThat(timeline.description()).endsWith(" On 1 Mar 2027, 1 is overdue.");
        assertThat(column(timeline, "Status")).containsExactly("overdue", "completed", "cancelled", "");
        assertThat(Drawn.of(timeline).words()).containsOnlyOnce("! overdue").contains("as of 1 Mar 2027");
        assertThat(pictures.withAsOf(LocalDate.of(2027, 2, 28)).timeline().description())
                .endsWith("nothing is overdue.");
        assertThat(pictures.timeline().description()).doesNotContain("overdue");
    }

    @Test
    void what_does_not_apply_is_left_out_with_all_its_parts() {
        Picture timeline = Pictures.of(withActions(
                        Action.builder()
                                .id("part-of-part")
                                .title("Buy paint")
                                .partOf("part")
                                .build(),
                        Action.builder()
                                .id("part")
                                .title("Paint")
                                .partOf("whole")
                                .build(),
                        Action.builder()
                                .id("whole")
                                .title("Build")
                                .applicability(Applicability.NOT_APPLICABLE)
                                .build(),
                        Action.builder()
                                .id("open")
                                .title("Dig")
                                .partOf("whole")
                                .applicability(Applicability.CONDITIONAL)
                                .build()))
                .timeline();

        assertThat(timeline.table().rows()).extracting(row -> row.get(0)).containsExactly("Dig");
        assertThat(column(timeline, "Status")).containsExactly("conditional");
    }

    @Test
    void parts_that_contain_each_other_are_shown() {
        Picture timeline = Pictures.of(withActions(
                        Action.builder().id("a").title("A").partOf("b").build(),
                        Action.builder().id("b").title("B").partOf("a").build()))
                .timeline();

        assertThat(timeline.table().rows()).hasSize(2);
    }

    @Test
    void what_must_be_done_first_leads_to_what_depends_on_it() {
        Picture without = Pictures.of(withActions(
                        action("Dig", "2027-03").build(),
                        action("Fill", "2027-06").build()))
                .timeline();
        Picture with = Pictures.of(withActions(
                        action("Dig", "2027-03").build(),
                        action("Fill", "2027-06")
                                .addDependsOn("Dig")
                                .addDependsOn("elsewhere#x")
                                .build()))
                .timeline();

        assertThat(Drawn.of(with).words()).contains("must be done first");
        assertThat(Drawn.of(with).elements("path").size())
                .isGreaterThan(Drawn.of(without).elements("path").size());
        assertThat(column(with, "Depends on")).containsExactly("", "Dig, elsewhere#x");
    }

    @Test
    void a_deliverable_that_is_due_with_its_action_is_in_the_table_alone() {
        Picture timeline = Pictures.of(withActions(action("Dig", "2027-03")
                        .addDeliverables(deliverable("Ditch", "2027-03"), deliverable("Plan of the ditch", "2027-01"))
                        .build()))
                .timeline();

        assertThat(timeline.table().rows())
                .extracting(row -> row.get(0))
                .containsExactly("Plan of the ditch", "Dig", "Ditch");
        assertThat(Drawn.of(timeline).words())
                .contains("Plan of the ditch", "Dig")
                .doesNotContain("Ditch");
    }

    private static Deliverable deliverable(String name, String deadline) {
        return Deliverable.builder()
                .id(Plans.id(name))
                .name(name)
                .deadline(Deadline.on(deadline))
                .build();
    }

    @Test
    void deadlines_without_a_date_are_said_in_words() {
        Picture timeline = Pictures.of(withActions(
                        undated(
                                "a",
                                Deadline.Within.builder()
                                        .duration(Span.parse("P1Y6M"))
                                        .of("b")
                                        .build()),
                        undated(
                                "b",
                                Deadline.AfterEvent.builder()
                                        .event("the flood")
                                        .offset(Span.parse("P1D"))
                                        .build()),
                        undated(
                                "c",
                                Deadline.Elsewhere.builder().note("in the Act").build()),
                        undated(
                                "d",
                                Deadline.Unstated.builder()
                                        .text("as soon as possible")
                                        .build())))
                .timeline();

        assertThat(column(timeline, "Due"))
                .containsExactly(
                        "within 1 year 6 months of Do b",
                        "1 day after the flood",
                        "as stated elsewhere",
                        "as soon as possible");
        assertThat(timeline.description()).isEqualTo("4 actions, none with a date.");
    }

    private static Action undated(String id, Deadline deadline) {
        return Action.builder().id(id).title("Do " + id).deadline(deadline).build();
    }

    /** The shafts of the arrows from one deadline to another: they alone are straight, level and as wide. */
    private static List<Element> moves(Picture timeline) {
        double legendEnds = 40;
        return Drawn.of(timeline).elements("line").stream()
                .filter(line -> line.getAttribute("stroke-width").equals("1.5"))
                .filter(line -> line.getAttribute("y1").equals(line.getAttribute("y2")))
                .filter(line -> number(line, "y1") > legendEnds)
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<String> column(Picture timeline, String heading) {
        int column = timeline.table().headings().indexOf(heading);
        return timeline.table().rows().stream().map(row -> row.get(column)).toList();
    }
}
