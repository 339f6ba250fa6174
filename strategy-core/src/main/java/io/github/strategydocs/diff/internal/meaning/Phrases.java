package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.diff.internal.edit.Places;
import io.github.strategydocs.diff.internal.words.Names;
import io.github.strategydocs.diff.internal.words.PropertyWords;
import io.github.strategydocs.diff.internal.words.TextWords;
import io.github.strategydocs.diff.internal.words.ValueWords;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what an edit does, in words to be read behind the title of what it is about. */
final class Phrases {

    private final ComparedVersions versions;
    private final ValueWords words;

    Phrases(ComparedVersions versions) {
        this.versions = versions;
        this.words = versions.words();
    }

    String of(Edit edit, Significance significance) {
        if (edit.attribute().isEmpty()) {
            return property(edit);
        }
        Attribute attribute = edit.attribute().get();
        return switch (edit.kind()) {
            case ADDED -> added(attribute, edit.after().orElseThrow());
            case REMOVED -> removed(attribute, edit.before().orElseThrow());
            case MOVED -> moved(edit, attribute);
            case CHANGED -> changed(edit, attribute, significance);
        };
    }

    private static String property(Edit edit) {
        String name = ((UnknownStep) edit.path().lastStep().orElseThrow()).name();
        String what = switch (edit.kind()) {
            case ADDED -> " added" + PropertyWords.of(json(edit.after()));
            case REMOVED -> " removed" + PropertyWords.of(json(edit.before()));
            case MOVED, CHANGED -> PropertyWords.change(json(edit.before()), json(edit.after()));
        };
        return "property \"" + name + "\"" + what;
    }

    private static JsonValue json(Optional<Object> content) {
        return (JsonValue) content.orElseThrow();
    }

    private static boolean isElement(Object content) {
        return content instanceof Described value
                && value.typeDescription().id().isPresent();
    }

    private String added(Attribute attribute, Object content) {
        if (!isElement(content)) {
            return Names.words(attribute.name()) + ": " + words.of(attribute, content) + " added";
        }
        String phrase =
                "new " + Names.words(((Described) content).typeDescription().label());
        return content instanceof Action action ? phrase + details(action) : phrase;
    }

    private String details(Action action) {
        StringBuilder details = new StringBuilder();
        action.deadline().ifPresent(deadline -> details.append(", ").append(words.due(deadline)));
        action.applicability()
                .filter(applicability -> applicability != Applicability.APPLIES)
                .ifPresent(applicability -> details.append(", ").append(words.of(applicability)));
        action.status()
                .filter(status -> status == ProgressStatus.CANCELLED)
                .ifPresent(status -> details.append(", ").append(words.of(status)));
        for (Assignment assignment : action.assignments()) {
            if (assignment.role() == AssignmentRole.ACCOUNTABLE) {
                details.append(", accountable ").append(versions.names().of(assignment.party()));
            }
        }
        return details.toString();
    }

    private String removed(Attribute attribute, Object content) {
        if (!isElement(content)) {
            return Names.words(attribute.name()) + ": " + words.of(attribute, content) + " removed";
        }
        if (CompletedWork.isCompleted(content)) {
            return "completed "
                    + Names.words(((Described) content).typeDescription().label()) + " removed";
        }
        return content instanceof Action
                ? "action withdrawn"
                : Names.words(((Described) content).typeDescription().label()) + " removed";
    }

    private String moved(Edit edit, Attribute attribute) {
        if (edit.isMoveToAnotherParent()) {
            Edit.Place from = edit.from().orElseThrow();
            Edit.Place to = edit.to().orElseThrow();
            String before = home(from, versions.before());
            String after = home(to, versions.after());
            return before.equals(after)
                    ? "moved from \"" + Holders.keyOf(Places.holder(from)) + "\" to \""
                            + Holders.keyOf(Places.holder(to)) + "\""
                    : "moved from " + before + " to " + after;
        }
        Optional<String> after =
                versions.memberBefore(edit).map(neighbour -> "now stands after " + words.of(attribute, neighbour));
        return edit.before()
                .map(member -> Names.words(attribute.name()) + ": " + words.of(attribute, member) + " "
                        + after.orElse("now stands first"))
                .or(() -> after)
                .orElseGet(() -> "now stands first among the "
                        + Names.many(attribute.valueType().orElseThrow().label()));
    }

    /** The list in which an element stands, by the title of what holds it, or by its id if it has no title. */
    private static String home(Edit.Place place, Strategy version) {
        ElementPath list = place.path().parent().orElseThrow();
        String name = Names.words(((AttributeStep) list.lastStep().orElseThrow()).name());
        return ComparedVersions.find(version, Places.holder(place))
                .filter(holder -> holder.typeDescription().id().isPresent() && !(holder instanceof Strategy))
                .map(holder -> "\""
                        + Names.title(holder)
                                .map(ValueWords::shorten)
                                .orElseGet(() -> Holders.keyOf(Places.holder(place)))
                        + "\"")
                .orElseGet(() -> "\"" + Sections.heading(name) + "\" of "
                        + Names.words(Holders.keyOf(Places.holder(place)).replace('/', ' ')));
    }

    private String changed(Edit edit, Attribute attribute, Significance significance) {
        String name = Names.words(attribute.name().replace("$", ""));
        if (attribute.isSet()) {
            return set(name, attribute, edit);
        }
        if (edit.before().isEmpty()) {
            return name + " added: " + words.of(attribute, edit.after().orElseThrow());
        }
        if (edit.after().isEmpty()) {
            return name + " removed: " + words.of(attribute, edit.before().orElseThrow());
        }
        Object before = edit.before().get();
        Object after = edit.after().get();
        if (significance == Significance.EDITORIAL) {
            return "form of the " + name + (Places.isMember(edit) ? ", " + words.of(attribute, after) : "")
                    + " (case, punctuation or spacing)";
        }
        if (attribute.kind() == Kind.TEXT && before instanceof String one && after instanceof String other) {
            return (isName(attribute) ? "renamed: " : name + ": ") + TextWords.change(one, other);
        }
        String one = words.of(attribute, before);
        String other = words.of(attribute, after);
        return one.equals(other) && before instanceof Described was && after instanceof Described is
                ? name + ", " + one + ": " + words.difference(was, is)
                : name + ": " + one + " → " + other;
    }

    private static boolean isName(Attribute attribute) {
        return attribute.name().equals("name") || attribute.name().equals("title");
    }

    private String set(String name, Attribute attribute, Edit edit) {
        List<?> before = AttributeContents.listOf(edit.before().orElse(null));
        List<?> after = AttributeContents.listOf(edit.after().orElse(null));
        List<String> parts = new ArrayList<>();
        List<Object> came = without(after, before);
        List<Object> went = without(before, after);
        // Where both bear one title, as after a change of id, the ids tell them apart.
        boolean isAlike = words.of(attribute, came).equals(words.of(attribute, went));
        if (!came.isEmpty()) {
            parts.add("added " + (isAlike ? ids(came) : words.of(attribute, came)));
        }
        if (!went.isEmpty()) {
            parts.add("removed " + (isAlike ? ids(went) : words.of(attribute, went)));
        }
        return name + ": " + String.join("; ", parts);
    }

    private String ids(List<Object> members) {
        return members.stream().map(words::of).collect(Collectors.joining(", "));
    }

    private static List<Object> without(List<?> members, List<?> others) {
        Map<Object, Integer> counts = new HashMap<>(AttributeContents.counts(others));
        List<Object> rest = new ArrayList<>();
        for (Object member : members) {
            if (counts.merge(member, -1, Integer::sum) < 0) {
                rest.add(member);
            }
        }
        return rest;
    }
}
