package io.github.strategydocs.diff;

import static io.github.strategydocs.diff.MeaningCases.action;
import static io.github.strategydocs.diff.MeaningCases.board;
import static io.github.strategydocs.diff.MeaningCases.due;
import static io.github.strategydocs.diff.MeaningCases.euros;
import static io.github.strategydocs.diff.MeaningCases.funded;
import static io.github.strategydocs.diff.MeaningCases.measure;
import static io.github.strategydocs.diff.MeaningCases.measured;
import static io.github.strategydocs.diff.MeaningCases.risky;
import static io.github.strategydocs.diff.MeaningCases.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.strategydocs.diff.ChangeSentences.Pair;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.DocumentRelation;
import io.github.strategydocs.model.Expectation;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Incident;
import io.github.strategydocs.model.IncidentPlan;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.MonitoringDuty;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.ProgressEntry;
import io.github.strategydocs.model.ProgressReport;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.ResourceKind;
import io.github.strategydocs.model.ResourcePhase;
import io.github.strategydocs.model.ReviewPlan;
import io.github.strategydocs.model.Risk;
import io.github.strategydocs.model.Scope;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Term;
import io.github.strategydocs.model.Theme;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.model.Volatility;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader is told of changes as such: of what, from what to what, and how much it matters. */
class ChangeSentencesTest {

    private static final Strategy NOTHING = board().build();

    static Stream<Pair> pairs() {
        return Stream.of(
                        texts(),
                        references(),
                        otherAttributes(),
                        lists(),
                        elements(),
                        moves(),
                        properties(),
                        subjects(),
                        losses(),
                        amounts(),
                        progress())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_change_reads_as_a_sentence_about_what_changed(Pair pair) {
        assertThat(ChangeSentences.told(pair.before(), pair.after())).isEqualTo(pair.told());
    }

    @Test
    void a_change_names_the_type_of_what_changed() {
        Strategy scoped = NOTHING.withScope(Scope.builder().narrative("All.").build());

        assertThat(StrategyDiff.between(NOTHING, scoped).changes())
                .extracting(Change::type)
                .containsExactly("scope");
        assertThat(StrategyDiff.between(scoped, NOTHING).changes())
                .extracting(Change::type)
                .containsExactly("scope");
        assertThat(StrategyDiff.between(with(), with(action())).changes())
                .extracting(Change::type, Change::title)
                .containsExactly(tuple("action", Optional.of("Publish the register of channels")));
    }

    @Test
    void a_comparison_and_its_patch_say_what_they_are_of() {
        StrategyDiff diff = StrategyDiff.between(with(), with(action()));
        Change change = diff.changes().get(0);

        assertThat(diff.before()).isEqualTo(with());
        assertThat(diff.after()).isEqualTo(with(action()));
        assertThat(change.means(MeaningKind.COMMITMENT_MADE)).isTrue();
        assertThat(change.means(MeaningKind.COMMITMENT_WITHDRAWN)).isFalse();
        assertThat(diff.patch())
                .isEqualTo(StrategyPatch.of(diff.patch().edits()))
                .hasSameHashCodeAs(StrategyPatch.of(diff.patch().edits()))
                .isNotEqualTo(diff.patch().inverse())
                .hasToString("1 edits");
        assertThat(change.edit())
                .isEqualTo(change.edit().inverse().inverse())
                .hasSameHashCodeAs(change.edit().inverse().inverse())
                .isNotEqualTo(change.edit().inverse());
        assertThat(change.edit().toString()).startsWith("ADDED actionPlan.actions[register]");
    }

    private static Party party(String id, String name) {
        return Party.builder().id(id).name(name).kind(PartyKind.POST).build();
    }

    private static Deadline.AfterEvent after(String event) {
        return Deadline.AfterEvent.builder().event(event).build();
    }

    private static List<Pair> texts() {
        return new ChangeSentences()
                .says(
                        with(action()),
                        with(action().withTitle("Publish the list")),
                        "wording: Publish the list: renamed: \"Publish the register of channels\" → \"Publish the list\"")
                .says(
                        with(action()),
                        with(action().withTitle("publish the register of channels!")),
                        "editorial: publish the register of channels!: form of the title (case, punctuation or spacing)")
                .says(
                        NOTHING,
                        NOTHING.withTitle("Digital Strategy"),
                        "wording: The document: renamed: \"Digital Strategy of the Harbour Board\" → \"Digital Strategy\"")
                .says(
                        with(action()),
                        with(action().withDescription("All.")),
                        "wording: Publish the register of channels: description added: \"All.\"")
                .says(
                        with(action().withDescription("All.")),
                        with(action()),
                        "wording: Publish the register of channels: description removed: \"All.\"")
                .says(
                        with(action().withDescription("All.")),
                        with(action().withDescription("Some.")),
                        "wording: Publish the register of channels: description: \"All.\" → \"Some.\"")
                .says(
                        with(action().withDescription("All.")),
                        with(action().withDescription("all")),
                        "editorial: Publish the register of channels: form of the description (case, punctuation or spacing)")
                // an address has no other form
                .says(
                        with(action().withUri("https://example.org/a")),
                        with(action().withUri("https://example.org/A")),
                        "substantive: Publish the register of channels: address: \"https://example.org/a\" → \"https://example.org/A\"")
                // where words may stand for a reference, they are words if there is a space in them
                .says(
                        due(after("the opening")),
                        due(after("The opening")),
                        "editorial: Publish the register of channels: due after the opening → after The opening")
                .says(
                        due(after("opening")),
                        due(after("Opening")),
                        "commitment: Publish the register of channels: due after opening → after Opening")
                .says(
                        due(after("the opening")),
                        due(after("the closing")),
                        "commitment: Publish the register of channels: due after the opening → after the closing")
                .all();
    }

    private static List<Pair> references() {
        Strategy held = NOTHING.withParties(party("head", "Head of News"), party("clerk", "Clerk"));
        return new ChangeSentences()
                .says(
                        held.withOwner("head"),
                        held.withOwner("clerk"),
                        "substantive: The document: owner: Head of News → Clerk")
                .says(held, held.withOwner("clerk"), "substantive: The document: owner added: Clerk")
                .says(held.withOwner("clerk"), held, "substantive: The document: owner removed: Clerk")
                .says(
                        held.withOwner("head"),
                        held.withOwner("nobody"),
                        "substantive: The document: owner: Head of News → nobody (\"nobody\" leads nowhere) [reference-stopped-resolving {at=owner}]")
                .says(
                        held.withOwner("nobody"),
                        held.withOwner("somebody"),
                        "substantive: The document: owner: nobody → somebody")
                // what may stand in another document is not lost
                .says(
                        with(action().withDependsOn("tides"), action().withId("tides")),
                        with(action().withDependsOn("ebb"), action().withId("tides")),
                        "substantive: Publish the register of channels: depends on: added ebb; removed Publish the register of channels")
                .all();
    }

    private static List<Pair> otherAttributes() {
        Timeframe period = Timeframe.builder()
                .start(PartialDate.parse("2027"))
                .end(PartialDate.parse("2030"))
                .build();
        return new ChangeSentences()
                .says(
                        measured(measure().withCumulative(true)),
                        measured(measure().withCumulative(false)),
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): cumulative: yes → no")
                .says(
                        NOTHING.withPeriod(period),
                        NOTHING.withPeriod(period.withEnd(PartialDate.parse("2031"))),
                        "commitment: The document: period: 2027 – 2030 → 2027 – 2031")
                .says(
                        NOTHING.withPeriod(period.withLabel("First term")),
                        NOTHING.withPeriod(period.withLabel("First term").withEnd(PartialDate.parse("2031"))),
                        "commitment: The document: period, First term: end 2030 → 2031")
                .says(
                        NOTHING.withPeriod(period),
                        NOTHING.withPeriod(Timeframe.builder()
                                .from(period)
                                .unknownProperties(JsonObject.of("x-note", JsonValue.of("new")))
                                .build()),
                        "substantive: The document: period, 2027 – 2030: further properties differ")
                .says(
                        NOTHING,
                        NOTHING.withSchema("https://example.org/schema"),
                        "none: The document: schema added: \"https://example.org/schema\"")
                .says(
                        reviewed(review()),
                        reviewed(review().withFrequency(Span.parse("P1Y"))),
                        "substantive: All: frequency added: 1 year")
                .says(
                        reviewed(review().withFrequency(Span.parse("P1Y"))),
                        reviewed(review().withFrequency(Span.parse("P12M"))),
                        "substantive: All: frequency: 1 year → 12 months")
                .all();
    }

    private static ReviewPlan review() {
        return ReviewPlan.builder().id("yearly").what("All").build();
    }

    private static Strategy reviewed(ReviewPlan review) {
        return board().monitoring(Monitoring.builder().addReview(review).build())
                .build();
    }

    private static List<Pair> lists() {
        Goal trust = Goal.builder().id("trust").name("Trust").build();
        Goal care = Goal.builder().id("care").name("Care").build();
        Goal cared = care.withId("cared");
        Strategy goals = NOTHING.withPurpose(
                Purpose.builder().addGoals(trust, care, cared).build());
        Term quay = Term.builder().term("Quay").definition("Where ships lie.").build();
        Term pier = Term.builder().term("Pier").definition("Where ships land.").build();
        return new ChangeSentences()
                .says(
                        pursuing(goals, "trust"),
                        pursuing(goals, "trust", "care"),
                        "substantive: Publish the register of channels: goals: added Care")
                .says(
                        pursuing(goals, "trust", "care"),
                        pursuing(goals, "care"),
                        "substantive: Publish the register of channels: goals: removed Trust")
                .says(
                        pursuing(goals, "trust"),
                        pursuing(goals, "care", "elsewhere"),
                        "substantive: Publish the register of channels: goals: added Care, elsewhere; removed Trust (\"elsewhere\" leads nowhere) [reference-stopped-resolving {at=actionPlan.actions[register].goals}]")
                .says(
                        pursuing(goals, "trust"),
                        pursuing(goals, "trust", "here", "there"),
                        "substantive: Publish the register of channels: goals: added here, there (\"here\", \"there\" lead nowhere) [reference-stopped-resolving {at=actionPlan.actions[register].goals}]")
                .says(
                        pursuing(goals, "care"),
                        pursuing(goals, "cared"),
                        "substantive: Publish the register of channels: goals: added \"cared\"; removed \"care\"")
                .says(pursuing(goals, "trust", "care"), pursuing(goals, "care", "trust"))
                .says(
                        reviewed(review().withTriggers("a storm")),
                        reviewed(review().withTriggers("a storm", "an election")),
                        "wording: All: triggers: \"an election\" added")
                .says(
                        reviewed(review().withTriggers("a storm", "an election")),
                        reviewed(review().withTriggers("an election")),
                        "wording: All: triggers: \"a storm\" removed")
                .says(
                        reviewed(review().withTriggers("a storm")),
                        reviewed(review().withTriggers("a flood")),
                        "wording: All: triggers: \"a storm\" → \"a flood\"")
                .says(
                        reviewed(review().withTriggers("a storm", "an election")),
                        reviewed(review().withTriggers("an election", "a storm")),
                        "none: All: triggers: \"an election\" now stands first")
                .says(
                        NOTHING.withGlossary(quay),
                        NOTHING.withGlossary(quay, pier),
                        "substantive: The document: glossary: \"Pier\" added")
                .says(
                        NOTHING.withGlossary(quay, pier),
                        NOTHING.withGlossary(pier),
                        "substantive: The document: glossary: \"Quay\" removed")
                .says(
                        NOTHING.withGlossary(quay),
                        NOTHING.withGlossary(quay.withDefinition("A wall.")),
                        "wording: The document: glossary, \"Quay\": definition \"Where ships lie.\" → \"A wall.\"")
                .says(
                        NOTHING.withGlossary(quay),
                        NOTHING.withGlossary(quay.withTerm("quay")),
                        "editorial: The document: form of the glossary, \"quay\" (case, punctuation or spacing)")
                .says(
                        reviewed(review().withTriggers("a storm")),
                        reviewed(review().withTriggers("A storm")),
                        "editorial: All: form of the triggers, \"A storm\" (case, punctuation or spacing)")
                .says(
                        NOTHING.withGlossary(quay),
                        NOTHING.withGlossary(Term.builder()
                                .from(quay)
                                .unknownProperties(JsonObject.of("x-note", JsonValue.of("new")))
                                .build()),
                        "substantive: The document: glossary, \"Quay\": further properties differ")
                .all();
    }

    private static Strategy pursuing(Strategy goals, String... ids) {
        return goals.withActionPlan(
                ActionPlan.builder().addAction(action().withGoals(ids)).build());
    }

    private static List<Pair> elements() {
        Theme theme = Theme.builder().id("open").name("Openness").build();
        Goal goal = Goal.builder().id("trust").name("Trust").build();
        Strategy plain = NOTHING.withPurpose(Purpose.builder().addGoal(goal).build());
        DocumentRef charter = DocumentRef.builder()
                .document("online-charter")
                .relation(DocumentRelation.PARENT)
                .build();
        return new ChangeSentences()
                .says(NOTHING, plain, "substantive: Trust: new goal")
                .says(plain, NOTHING, "substantive: Trust: goal removed")
                .says(
                        NOTHING,
                        NOTHING.withPurpose(Purpose.builder()
                                .addGoal(goal.withDeadline(Deadline.unstated()))
                                .build()),
                        "substantive: Trust: new goal")
                .says(
                        NOTHING.withPurpose(Purpose.builder()
                                .addGoal(goal.withDeadline(Deadline.on("2030")))
                                .build()),
                        NOTHING,
                        "commitment: Trust: goal removed (was due 2030) [deadline-dropped]")
                .says(
                        with(),
                        with(action().withDeadline(Deadline.unstated())),
                        "commitment: Publish the register of channels: new action, no date stated [commitment-made]")
                .says(
                        NOTHING,
                        NOTHING.withActionPlan(
                                ActionPlan.builder().addTheme(theme).build()),
                        "substantive: Openness: new theme")
                .says(
                        NOTHING,
                        NOTHING.withParties(party("head", "Head of News")),
                        "substantive: Head of News: new party")
                .says(
                        NOTHING,
                        NOTHING.withRelatedDocuments(charter),
                        "substantive: The document: related documents: \"online-charter\" (parent) added")
                .says(
                        NOTHING.withRelatedDocuments(charter),
                        NOTHING.withRelatedDocuments(charter.withRelation(DocumentRelation.TEMPLATE)),
                        "substantive: The document: related documents: \"online-charter\" (parent) removed",
                        "substantive: The document: related documents: \"online-charter\" (template) added")
                .says(
                        NOTHING.withParties(party("head", "Head of News")),
                        NOTHING,
                        "substantive: Head of News: party removed")
                .all();
    }

    private static List<Pair> moves() {
        Deliverable list = Deliverable.builder().id("list").name("The list").build();
        Action one = action();
        Action two = action().withId("tides").withTitle("Publish the tides");
        Action three = action().withId("moorings").withTitle("Publish the moorings");
        Goal parent = Goal.builder().id("trust").name("Trust").build();
        Action blank = action().withId("blank").withTitle(" ");
        return new ChangeSentences()
                .says(
                        with(one, two, three),
                        with(three, one, two),
                        "none: Publish the moorings: now stands first among the actions")
                .says(
                        with(one, two, three),
                        with(two, three, one),
                        "none: Publish the register of channels: now stands after \"Publish the moorings\"")
                .says(
                        with(one.withDeliverables(list), two),
                        with(one, two.withDeliverables(list)),
                        "substantive: The list (deliverable of \"Publish the tides\"): moved from \"Publish the register of channels\" to \"Publish the tides\"")
                .says(
                        with(one.withDeliverables(list), two.withTitle(one.title())),
                        with(one, two.withTitle(one.title()).withDeliverables(list)),
                        "substantive: The list (deliverable of \"Publish the register of channels\"): moved from \"register\" to \"tides\"")
                .says(
                        with(one.withDeliverables(list), blank),
                        with(one, blank.withDeliverables(list)),
                        "substantive: The list: moved from \"Publish the register of channels\" to \"blank\"")
                .says(
                        with(one.withMeasures(measure()))
                                .withPurpose(Purpose.builder().addGoal(parent).build()),
                        with(one)
                                .withPurpose(Purpose.builder()
                                        .addGoal(parent.withMeasures(measure()))
                                        .build()),
                        "substantive: Days to answer (measure of \"Trust\"): moved from \"Publish the register of channels\" to \"Trust\"")
                .all();
    }

    private static Strategy noted(JsonValue... notes) {
        return notes.length == 0
                ? NOTHING
                : board().unknownProperties(JsonObject.of("x-note", notes[0])).build();
    }

    private static List<Pair> properties() {
        return new ChangeSentences()
                .says(
                        noted(),
                        noted(JsonValue.of("blue")),
                        "substantive: The document: property \"x-note\" added: \"blue\"")
                .says(
                        noted(JsonValue.of("blue")),
                        noted(),
                        "substantive: The document: property \"x-note\" removed: \"blue\"")
                .says(
                        noted(JsonValue.of("blue")),
                        noted(JsonValue.of("red")),
                        "substantive: The document: property \"x-note\": \"blue\" → \"red\"")
                .says(
                        noted(),
                        noted(JsonValue.of(List.of(JsonValue.of("blue")))),
                        "substantive: The document: property \"x-note\" added")
                .says(
                        with(action()),
                        with(Action.builder()
                                .from(action())
                                .unknownProperties(JsonObject.of("x-note", JsonValue.of(true)))
                                .build()),
                        "substantive: Publish the register of channels: property \"x-note\" added: true")
                .all();
    }

    private static List<Pair> subjects() {
        MonitoringDuty duty = MonitoringDuty.builder()
                .id("watch")
                .subjects(List.of("register"))
                .build();
        Incident incident = Incident.builder()
                .id("flood")
                .summary("Flood.")
                .on(PartialDate.parse("2027"))
                .exercise(true)
                .build();
        ProgressReport report = ProgressReport.builder()
                .id("report")
                .asOf(PartialDate.parse("2027-01"))
                .build();
        Allocation money = allocation();
        return new ChangeSentences()
                // a section that comes or goes is named by what it is
                .says(
                        NOTHING,
                        NOTHING.withScope(Scope.builder().narrative("All.").build()),
                        "wording: Scope: narrative added: \"All.\"")
                .says(
                        NOTHING.withScope(Scope.builder().narrative("All.").build()),
                        NOTHING,
                        "wording: Scope: narrative removed: \"All.\"")
                .says(
                        NOTHING.withScope(Scope.builder().narrative("All.").build()),
                        NOTHING.withScope(Scope.builder().narrative("Some.").build()),
                        "wording: Scope: narrative: \"All.\" → \"Some.\"")
                // what has no title is named by the first that it must say
                .says(
                        with(action())
                                .withMonitoring(
                                        Monitoring.builder().addDuty(duty).build()),
                        with(action())
                                .withMonitoring(Monitoring.builder()
                                        .addDuty(duty.withCollector("clerk"))
                                        .build()),
                        "substantive: Monitoring duty \"Publish the register of channels\": collector added: clerk")
                .says(
                        NOTHING,
                        NOTHING.withMonitoring(
                                Monitoring.builder().addProgressReport(report).build()),
                        "substantive: Progress report January 2027: new progress report")
                .says(
                        NOTHING,
                        NOTHING.withIncidentPlan(
                                IncidentPlan.builder().addIncident(incident).build()),
                        "substantive: Flood: new incident")
                .says(
                        funded(money),
                        funded(money.withNoneBecause("No money.")),
                        "wording: Allocation delivering: none because added: \"No money.\"")
                .says(
                        with(action().withTitle(".")),
                        with(action().withTitle(".").withDescription("All.")),
                        "wording: .: description added: \"All.\"")
                .says(
                        with(action().withTitle(" ")
                                .withDeliverables(Deliverable.builder()
                                        .id("list")
                                        .name("The list")
                                        .build())),
                        with(action().withTitle(" ")
                                .withDeliverables(Deliverable.builder()
                                        .id("list")
                                        .name("The map")
                                        .build())),
                        "commitment: The map: renamed: \"The list\" → \"The map\"")
                .all();
    }

    private static Assignment held(String party) {
        return Assignment.builder()
                .party(party)
                .role(AssignmentRole.RESPONSIBLE)
                .build();
    }

    private static List<Pair> losses() {
        Action one = action().withAssignments(held("head"));
        Action two = one.withId("tides").withTitle("Publish the tides");
        Action three = one.withId("moorings").withTitle("Publish the moorings");
        Action four = one.withId("ferries").withTitle("Publish the ferries");
        Party head = party("head", "Head of News");
        Party clerk = party("clerk", "Clerk");
        Strategy owned = NOTHING.withOwner("head");
        Risk risk =
                Risk.builder().id("flood").description("Flood").owner("head").build();
        return new ChangeSentences()
                .says(
                        with(one).withParties(head, clerk),
                        with(one).withParties(clerk),
                        "substantive: Head of News: party removed (still referred to by \"Publish the register of channels\") [reference-stopped-resolving {at=actionPlan.actions[register].assignments[#1].party}]")
                .says(
                        with(one, two, three).withParties(head, clerk),
                        with(one, two, three).withParties(clerk),
                        "substantive: Head of News: party removed (still referred to by \"Publish the register of channels\", \"Publish the tides\", \"Publish the moorings\") [reference-stopped-resolving {at=actionPlan.actions[register].assignments[#1].party}] [reference-stopped-resolving {at=actionPlan.actions[tides].assignments[#1].party}] [reference-stopped-resolving {at=actionPlan.actions[moorings].assignments[#1].party}]")
                .says(
                        with(one, two, three, four).withParties(head, clerk),
                        with(one, two, three, four).withParties(clerk),
                        "substantive: Head of News: party removed (still referred to by \"Publish the register of channels\", \"Publish the tides\", \"Publish the moorings\" and 1 more) [reference-stopped-resolving {at=actionPlan.actions[register].assignments[#1].party}] [reference-stopped-resolving {at=actionPlan.actions[tides].assignments[#1].party}] [reference-stopped-resolving {at=actionPlan.actions[moorings].assignments[#1].party}] [reference-stopped-resolving {at=actionPlan.actions[ferries].assignments[#1].party}]")
                .says(
                        owned.withParties(head, clerk),
                        owned.withParties(clerk),
                        "substantive: Head of News: party removed (still referred to by the document) [reference-stopped-resolving {at=owner}]")
                .says(
                        NOTHING.withMonitoring(Monitoring.builder()
                                        .addVolatility(stable("head"))
                                        .build())
                                .withParties(head, clerk),
                        NOTHING.withMonitoring(Monitoring.builder()
                                        .addVolatility(stable("head"))
                                        .build())
                                .withParties(clerk),
                        "substantive: Head of News: party removed (still referred to by the section \"Monitoring\") (in a part declared stable) [reference-stopped-resolving {at=monitoring.volatility[#1].subject}] [unexpected-in-stable-part]")
                .says(
                        with(one.withTitle(" ")).withParties(head, clerk),
                        with(one.withTitle(" ")).withParties(clerk),
                        "substantive: Head of News: party removed (still referred to by the section \"Action plan\") [reference-stopped-resolving {at=actionPlan.actions[register].assignments[#1].party}]")
                .says(
                        risky(risk).withParties(head, clerk),
                        risky(risk).withParties(clerk),
                        "substantive: Head of News: party removed (still referred to by \"Flood\") [reference-stopped-resolving {at=riskRegister.risks[flood].owner}]")
                .says(
                        with(action()).withMonitoring(watching("register")),
                        with().withMonitoring(watching("register")),
                        "commitment: Publish the register of channels: action withdrawn (still referred to by \"Counting\") [commitment-withdrawn] [reference-stopped-resolving {at=monitoring.duties[watch].subjects[#1]}]")
                .says(
                        with(action()).withMonitoring(watching("register")),
                        with(action()).withMonitoring(watching("scope")),
                        "substantive: Counting: subjects: added the section \"Scope\"; removed Publish the register of channels")
                .says(
                        with(action()).withMonitoring(watching("register").withNarrative("So it is.")),
                        with(action()).withMonitoring(watching("ferries").withNarrative("So it is.")),
                        "substantive: Counting: subjects: added ferries; removed Publish the register of channels (\"ferries\" leads nowhere) [reference-stopped-resolving {at=monitoring.duties[watch].subjects}]")
                .says(
                        with(one).withParties(head, clerk),
                        with(action()).withParties(clerk),
                        "substantive: Head of News: party removed",
                        "commitment: Publish the register of channels: no longer responsible: Head of News [role-lost {party=head, role=responsible}]")
                .says(
                        stableScope()
                                .withScope(Scope.builder().narrative("All.").build()),
                        stableScope()
                                .withScope(Scope.builder().narrative("Some.").build()),
                        "wording: Scope: narrative: \"All.\" → \"Some.\" (in a part declared stable) [unexpected-in-stable-part]")
                .says(
                        with(accountable(action(), "clerk"), accountable(two, "head")),
                        with(action(), accountable(two, "desk")),
                        "commitment: Publish the register of channels: nobody accountable any more (was clerk) [accountability-lost {from=clerk}]",
                        "commitment: Publish the tides: no longer accountable: head (told elsewhere)",
                        "commitment: Publish the tides: accountable head → desk [accountability-moved {from=head, to=desk}]")
                .all();
    }

    private static Action accountable(Action action, String party) {
        return action.withAssignments(MeaningCases.assignment(party, AssignmentRole.ACCOUNTABLE));
    }

    private static Strategy stableScope() {
        return NOTHING.withMonitoring(
                Monitoring.builder().addVolatility(stable("scope")).build());
    }

    private static Volatility stable(String subject) {
        return Volatility.builder()
                .subject(subject)
                .expectation(Expectation.STABLE)
                .build();
    }

    private static Monitoring watching(String subject) {
        return Monitoring.builder()
                .addDuty(MonitoringDuty.builder()
                        .id("watch")
                        .subjects(List.of(subject))
                        .method("Counting")
                        .build())
                .build();
    }

    private static Allocation allocation() {
        return Allocation.builder()
                .id("al")
                .phase(ResourcePhase.DELIVERING)
                .kind(ResourceKind.MONEY)
                .amount(euros(100))
                .build();
    }

    private static List<Pair> amounts() {
        Risk risk = Risk.builder()
                .id("flood")
                .description("Flood")
                .likelihood(Rating.of(3))
                .build();
        return new ChangeSentences()
                .says(
                        funded(allocation()),
                        funded(allocation().withAmount(euros(101))),
                        "commitment: Allocation delivering: amount: 100 EUR → 101 EUR (1 EUR more) [allocation-increased {by=1}]")
                .says(
                        funded(allocation()),
                        funded(allocation().withAmount(euros(99))),
                        "commitment: Allocation delivering: amount: 100 EUR → 99 EUR (1 EUR less) [allocation-decreased {by=1}]")
                .says(
                        funded(allocation()),
                        funded(allocation().withAmount(euros(100).withUnit("USD"))),
                        "commitment: Allocation delivering: amount: 100 EUR → 100 USD")
                .says(
                        funded(allocation()),
                        funded(allocation().withAmount(Optional.empty())),
                        "commitment: Allocation delivering: amount removed: 100 EUR")
                .says(
                        risky(risk),
                        risky(risk.withLikelihood(Rating.of(4))),
                        "substantive: Flood: likelihood: 3 → 4 (up) [risk-increased {from=3, to=4}]")
                .says(
                        risky(risk),
                        risky(risk.withLikelihood(Rating.of(2))),
                        "substantive: Flood: likelihood: 3 → 2 (down) [risk-decreased {from=3, to=2}]")
                .says(
                        risky(risk),
                        risky(risk.withLikelihood(Rating.UNKNOWN)),
                        "substantive: Flood: likelihood: 3 → unknown [risk-became-unknown]")
                .says(
                        risky(risk.withLikelihood(Rating.UNKNOWN)),
                        risky(risk),
                        "substantive: Flood: likelihood: unknown → 3 [risk-became-known]")
                .says(
                        risky(risk.withLikelihood(Optional.empty())),
                        risky(risk),
                        "substantive: Flood: likelihood added: 3 [risk-became-known]")
                .all();
    }

    private static Strategy reported(ProgressEntry... entries) {
        return with(action())
                .withMonitoring(Monitoring.builder()
                        .addProgressReport(ProgressReport.builder()
                                .id("report")
                                .asOf(PartialDate.parse("2027-01"))
                                .addEntries(entries)
                                .build())
                        .build());
    }

    private static List<Pair> progress() {
        ProgressEntry late = ProgressEntry.builder()
                .subject("register")
                .status(ProgressStatus.DELAYED)
                .build();
        return new ChangeSentences()
                .says(
                        reported(late),
                        reported(late.withStatus(ProgressStatus.IN_PROGRESS)),
                        "substantive: Progress report January 2027: entries, Publish the register of channels: status delayed → in progress [status-advanced]")
                .says(
                        reported(late),
                        reported(late.withStatus(ProgressStatus.CANCELLED)),
                        "commitment: Progress report January 2027: entries, Publish the register of channels: status delayed → cancelled [cancelled]")
                .says(
                        reported(late),
                        reported(late.withDelayReason("Fog.")),
                        "wording: Progress report January 2027: entries, Publish the register of channels: delay reason nothing → \"Fog.\"")
                .says(
                        reported(late),
                        reported(),
                        "substantive: Progress report January 2027: entries: Publish the register of channels removed")
                .all();
    }
}
