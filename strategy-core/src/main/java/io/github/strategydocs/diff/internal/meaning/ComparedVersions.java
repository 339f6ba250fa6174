package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.diff.internal.edit.Places;
import io.github.strategydocs.diff.internal.words.Names;
import io.github.strategydocs.diff.internal.words.ValueWords;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.PathResolver;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two versions between which edits stand, and what a finder of meanings asks of them. */
final class ComparedVersions {

    private final Strategy before;
    private final Strategy after;
    private final ValueWords words;
    private final Names names;
    private final Applicabilities applicableBefore;
    private final Applicabilities applicableAfter;
    private final PathResolver resolverAfter;
    private final Map<ListPlace, List<Edit>> byPlace = new HashMap<>();

    /** An attribute of a holder. */
    private record ListPlace(Holders.HolderKey holder, Attribute attribute) {}

    ComparedVersions(Strategy before, Strategy after, List<Edit> edits) {
        this.before = before;
        this.after = after;
        this.applicableBefore = new Applicabilities(before);
        this.applicableAfter = new Applicabilities(after);
        this.resolverAfter = PathResolver.of(after);
        this.names = Names.of(before, after);
        this.words = new ValueWords(names);
        for (Edit edit : edits) {
            if (edit.attribute().isPresent()) {
                byPlace.computeIfAbsent(placeOf(edit), place -> new ArrayList<>())
                        .add(edit);
            }
        }
    }

    private static ListPlace placeOf(Edit edit) {
        return new ListPlace(
                Holders.keyAt(Places.holder(edit.to().or(edit::from).orElseThrow())),
                edit.attribute().orElseThrow());
    }

    /** The edits of the same list of the same holder, this one among them. */
    List<Edit> beside(Edit edit) {
        return byPlace.getOrDefault(placeOf(edit), List.of());
    }

    Strategy before() {
        return before;
    }

    Strategy after() {
        return after;
    }

    /** Whether an action of the version before applies there. */
    Applicability applicabilityBefore(Action action) {
        return applicableBefore.of(action);
    }

    /** Whether an action of the version after applies there. */
    Applicability applicabilityAfter(Action action) {
        return applicableAfter.of(action);
    }

    Names names() {
        return names;
    }

    ValueWords words() {
        return words;
    }

    /** What holds the attribute of an edit, in the version before. */
    <T> Optional<T> holderBefore(Edit edit, Class<T> type) {
        return edit.from()
                .or(edit::to)
                .flatMap(place -> find(before, Places.holder(place)))
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** What holds the attribute of an edit, in the version after. */
    <T> Optional<T> holderAfter(Edit edit, Class<T> type) {
        return edit.to()
                .or(edit::from)
                .flatMap(place -> find(after, Places.holder(place)))
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** What stands in the version after before a member that moved, or nothing where that is the first of its list. */
    Optional<Object> memberBefore(Edit moved) {
        Edit.Place place = moved.to().orElseThrow();
        int index = place.index().orElseThrow();
        if (index == 0) {
            return Optional.empty();
        }
        List<?> members = (List<?>)
                resolverAfter.resolve(place.path().parent().orElseThrow()).orElseThrow();
        return Optional.of(members.get(index - 1));
    }

    static Optional<Described> find(Strategy version, ElementPath holder) {
        if (holder.isRoot()) {
            return Optional.of(version);
        }
        String key = Holders.keyOf(holder);
        return holder.lastStep().orElseThrow() instanceof MemberStep
                ? version.index().find(key)
                : Sections.of(version, key).map(Described.class::cast);
    }

    static boolean isOn(Edit edit, Class<?> owner, String attribute) {
        return edit.attribute().filter(each -> is(each, owner, attribute)).isPresent();
    }

    private static boolean is(Attribute attribute, Class<?> owner, String name) {
        return attribute.owner().javaType() == owner && attribute.name().equals(name);
    }
}
