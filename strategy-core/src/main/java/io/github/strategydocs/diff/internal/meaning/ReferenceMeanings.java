package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.diff.internal.content.TopAttribute;
import io.github.strategydocs.diff.internal.edit.Places;
import io.github.strategydocs.diff.internal.words.Names;
import io.github.strategydocs.diff.internal.words.ValueWords;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyIndex.Use;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which references lead nowhere since something went, or since they were set. */
final class ReferenceMeanings implements MeaningFinder {

    private static final int SHOWN = 3;

    @Override
    public void explain(Edit edit, ComparedVersions versions, Explanation explanation) {
        if (edit.kind() == EditKind.REMOVED
                && Places.isMember(edit)
                && edit.before().orElseThrow() instanceof Described value
                && value.typeDescription().id().isPresent()) {
            explainLoss(value, versions, explanation);
        } else if (edit.kind() == EditKind.CHANGED
                && edit.attribute()
                        .filter(attribute -> attribute.kind() == Kind.REFERENCE)
                        .isPresent()) {
            explainChange(edit, edit.attribute().get(), versions, explanation);
        }
    }

    /** The references to an element that went, or to what went with it, which stand in the later version. */
    private static void explainLoss(Described lost, ComparedVersions versions, Explanation explanation) {
        List<String> ids = new ArrayList<>();
        Walker.walk(lost, (path, value) -> value.typeDescription().idOf(value).ifPresent(ids::add));
        Set<String> holders = new LinkedHashSet<>();
        for (String id : ids) {
            for (Use use : versions.after().index().referencesTo(id)) {
                if (!versions.after().index().resolves(use)) {
                    holders.add(holder(use.path(), versions.after()));
                    explanation.means(Meanings.of(
                            MeaningKind.REFERENCE_STOPPED_RESOLVING,
                            "at",
                            use.path().toString()));
                }
            }
        }
        if (!holders.isEmpty()) {
            List<String> shown = holders.stream().limit(SHOWN).toList();
            explanation.add("still referred to by " + String.join(", ", shown)
                    + (holders.size() > SHOWN ? " and " + (holders.size() - SHOWN) + " more" : ""));
        }
    }

    /** The nearest element with a title around a place, or else the section or the document. */
    private static String holder(ElementPath place, Strategy version) {
        for (ElementPath around = place;
                !around.isRoot();
                around = around.parent().orElseThrow()) {
            if (around.lastStep().orElseThrow() instanceof MemberStep member) {
                Optional<String> title = version.index().find(member.id()).flatMap(Names::title);
                if (title.isPresent()) {
                    return "\"" + ValueWords.shorten(title.get()) + "\"";
                }
            }
        }
        String top = TopAttribute.nameOf(place);
        return Sections.isName(top) ? Names.section(top) : "the document";
    }

    private static void explainChange(
            Edit edit, Attribute attribute, ComparedVersions versions, Explanation explanation) {
        if (attribute.referenceTarget().filter(target -> !target.elsewhere()).isEmpty()
                || edit.before().isEmpty()
                || edit.after().isEmpty()
                || !lost(versions.before(), attribute, edit.before().get()).isEmpty()) {
            return;
        }
        List<String> lost = lost(versions.after(), attribute, edit.after().get());
        if (!lost.isEmpty()) {
            explanation.means(Meanings.of(
                    MeaningKind.REFERENCE_STOPPED_RESOLVING, "at", edit.path().toString()));
            explanation.add(
                    "\"" + String.join("\", \"", lost) + (lost.size() == 1 ? "\" leads" : "\" lead") + " nowhere");
        }
    }

    /** The references that lead nowhere in a version. */
    private static List<String> lost(Strategy version, Attribute attribute, Object content) {
        boolean mayBeSection = attribute.referenceTarget().orElseThrow().section();
        List<?> references = content instanceof List<?> list ? list : List.of(content);
        return references.stream()
                .map(String.class::cast)
                .filter(reference -> {
                    String id = version.index().idOf(reference);
                    return version.index().find(id).isEmpty() && !(mayBeSection && Sections.isName(id));
                })
                .toList();
    }
}
