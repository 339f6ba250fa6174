package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;

/** Says of each edit how much it matters, what it means and how it reads. */
public final class Explainer {

    private final ComparedVersions versions;
    private final Phrases phrases;
    private final List<MeaningFinder> finders;

    private Explainer(Strategy before, Strategy after, List<Edit> edits) {
        this.versions = new ComparedVersions(before, after, edits);
        this.phrases = new Phrases(versions);
        this.finders = List.of(
                new DeadlineMeanings(),
                new AssignmentMeanings(),
                new StatusMeanings(),
                new TargetMeanings(),
                new ObservationMeanings(),
                new ScopeMeanings(),
                new StakeholderMeanings(),
                new RiskMeanings(),
                new AllocationMeanings(),
                new AnswerMeanings(),
                new VersionMeanings(),
                new ElementMeanings(),
                new ReferenceMeanings(),
                // last, since it asks how much a change matters
                new StabilityMeanings(before));
    }

    /** The changes that the edits between two versions are, in the order of the edits. */
    public static List<Change> explain(Strategy before, Strategy after, List<Edit> edits) {
        Explainer explainer = new Explainer(before, after, edits);
        List<Change> changes = new ArrayList<>(edits.size());
        for (Edit edit : edits) {
            changes.add(explainer.explain(edit));
        }
        return List.copyOf(changes);
    }

    private Change explain(Edit edit) {
        Significance significance = Importance.of(edit);
        Explanation explanation = new Explanation(significance, phrases.of(edit, significance));
        for (MeaningFinder finder : finders) {
            finder.explain(edit, versions, explanation);
        }
        Subject subject = Subject.of(edit, versions);
        return new Change(
                edit,
                subject.id(),
                subject.type(),
                subject.title(),
                subject.name(),
                explanation.significance(),
                explanation.meanings(),
                explanation.isToldElsewhere() ? "" : explanation.phrase(),
                subject.name() + ": " + explanation.phrase());
    }
}
