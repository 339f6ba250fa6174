package io.github.strategydocs.benchmarks;

import io.github.strategydocs.model.Answer;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.DocumentRelation;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyKind;
import io.github.strategydocs.model.Term;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.PartialDate;

/**
 * Makes strategies of any number of actions, with everything else in proportion: about 1.25 kB of compact JSON an
 * action, so that 50 actions make the document of a real department. All references resolve.
 *
 * <p>The same number and seed make the same document in every run and on every machine.
 */
public final class StrategyGenerator {

    /** The seed of the documents on which the bars are measured. */
    public static final long SEED = 20_261;

    private StrategyGenerator() {}

    /**
     * Makes the document on which the bars are measured.
     *
     * @param actions how many actions it has
     * @return the document
     */
    public static Strategy strategy(int actions) {
        return strategy(actions, SEED);
    }

    /**
     * Makes a document.
     *
     * @param actions how many actions it has, at least 1
     * @param seed what tells documents of one size apart
     * @return the document
     */
    public static Strategy strategy(int actions, long seed) {
        Draft draft = new Draft(seed, actions);
        People people = new People(draft);
        Actions plan = new Actions(draft);
        Sections sections = new Sections(draft, plan);
        Delivery delivery = new Delivery(draft);
        return start(draft)
                .parties(people.parties())
                .glossary(Draft.list(1 + actions / 100, i -> term(draft)))
                .answers(Draft.list(2, i -> answer(draft, i)))
                .baseline(sections.baseline())
                .purpose(sections.purpose())
                .scope(sections.scope())
                .actionPlan(plan.plan())
                .resourcing(delivery.resourcing())
                .stakeholderMap(people.stakeholderMap())
                .engagement(sections.engagement())
                .monitoring(delivery.monitoring())
                .riskRegister(sections.riskRegister())
                .incidentPlan(sections.incidentPlan())
                .development(sections.development())
                .build();
    }

    private static Strategy.Builder start(Draft draft) {
        Strategy.Builder strategy = Strategy.builder();
        strategy.id("inland-waters-" + draft.actions.size())
                .title("Clear water: strategy of " + draft.actions.size() + " actions")
                .kind(StrategyKind.STRATEGIC_PLAN)
                .organisation(draft.parties.get(0))
                .version(Version.builder()
                        .label("1.0")
                        .status(VersionStatus.PUBLISHED)
                        .date(PartialDate.parse("2026-04-01"))
                        .addAuthor(draft.pick(draft.parties))
                        .changeNote(draft.prose.sentence())
                        .build())
                .period(Timeframe.builder()
                        .start(PartialDate.parse("2026-04"))
                        .end(PartialDate.parse("2031-03"))
                        .label("2026–2031")
                        .build())
                .language("en-GB")
                .owner(draft.pick(draft.parties))
                .addRelatedDocument(DocumentRef.builder()
                        .document("parent-2024")
                        .relation(DocumentRelation.PARENT)
                        .uri("https://example.org/parent-2024")
                        .build());
        return strategy;
    }

    private static Term term(Draft draft) {
        return Term.builder()
                .term(draft.prose.name())
                .definition(draft.prose.sentence())
                .build();
    }

    private static Answer answer(Draft draft, int index) {
        return Answer.builder()
                .question("our-question-" + (index + 1))
                .text(draft.prose.sentences(2))
                .by(draft.pick(draft.parties))
                .on(draft.date())
                .build();
    }
}
