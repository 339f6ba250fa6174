package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.Volatility;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.NameList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code change/stable-changed}: one finding for each part that the version before declares stable. */
final class StableChanged extends BuiltInRule {

    StableChanged() {
        super(RuleMetadata.builder("change/stable-changed")
                .title("Something declared stable has changed")
                .why("People rely on what is declared stable, and do not look there for changes.")
                .remedy("Name it in the change note, with the reason; or take the change back.")
                .needs(Input.PREVIOUS_VERSION)
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        ChangeNote note = ChangeNote.in(context);
        Set<String> subjects = subjects(context);
        Map<String, List<Change>> unnamed = new LinkedHashMap<>();
        for (Change change : Content.changes(context)) {
            if (change.means(MeaningKind.UNEXPECTED_IN_STABLE_PART)) {
                context.lookedAt();
                String part = stablePart(subjects, change);
                boolean isNamed = change.element().isPresent()
                        && note.names(change.element().get(), change.title());
                if (!isNamed && !isNamed(context, note, part)) {
                    List<Change> changes = unnamed.get(part);
                    if (changes == null) {
                        changes = new ArrayList<>();
                        unnamed.put(part, changes);
                    }
                    changes.add(change);
                }
            }
        }
        for (Map.Entry<String, List<Change>> part : unnamed.entrySet()) {
            report(context, part.getKey(), part.getValue());
        }
    }

    /** The ids and sections of which the version before says what to expect. */
    private static Set<String> subjects(RuleContext context) {
        Set<String> subjects = new HashSet<>();
        Optional<Monitoring> monitoring = context.previous().orElseThrow().monitoring();
        for (Volatility volatility : monitoring.isPresent() ? monitoring.get().volatility() : List.<Volatility>of()) {
            subjects.add(volatility.subject());
        }
        return subjects;
    }

    /** The id or the section around a change of which the version before says what to expect. */
    private static String stablePart(Set<String> subjects, Change change) {
        String part = "";
        for (Step step :
                change.edit().from().or(change.edit()::to).orElseThrow().path().steps()) {
            String name = step instanceof MemberStep member
                    ? member.id()
                    : step instanceof AttributeStep attribute ? attribute.name() : "";
            part = subjects.contains(name) ? name : part;
        }
        return part;
    }

    private static boolean isNamed(RuleContext context, ChangeNote note, String part) {
        Optional<Described> element = context.previous().orElseThrow().index().find(part);
        return element.isPresent()
                ? note.names(part, element.get().typeDescription().titleOf(element.get()))
                : note.namesSection(part);
    }

    private static void report(RuleContext context, String part, List<Change> changes) {
        List<String> sentences = new ArrayList<>();
        for (Change change : changes) {
            sentences.add(change.sentence());
        }
        context.finding(changes.get(0).path())
                .about(part)
                .argument("part", part)
                .sentences("changes", NameList.shortened(sentences))
                .report("\"{part}\" was declared stable and has changed, and the change note does not name it: "
                        + "{changes}.");
    }
}
