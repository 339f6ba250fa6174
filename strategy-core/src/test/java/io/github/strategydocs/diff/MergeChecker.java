package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.diff.internal.edit.Places;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;
import io.github.strategydocs.metamodel.PathResolver;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/** Says what a merge must have made of the two sides, from the comparisons of the three documents alone. */
final class MergeChecker {

    private final Strategy base;
    private final Strategy side;
    private final Strategy other;
    private final Strategy result;

    private MergeChecker(Strategy base, Strategy side, Strategy other, Strategy result) {
        this.base = base;
        this.side = side;
        this.other = other;
        this.result = result;
    }

    /** Without a conflict, everything that a side changed is in the result. */
    static void assertHolds(Strategy base, Strategy side, Strategy other, Strategy result) {
        MergeChecker checker = new MergeChecker(base, side, other, result);
        StrategyDiff.between(base, side).patch().edits().forEach(checker::check);
    }

    private void check(Edit edit) {
        ElementPath path = edit.path();
        if (path.toString().startsWith("resourcing.skillsAudit")) {
            ElementPath audit = ElementPath.parse("resourcing.skillsAudit");
            assertThat(at(result, audit)).as("%s", edit).isEqualTo(at(side, audit));
        } else if (Places.isUnknownProperty(edit)) {
            checkUnknown(edit, ((UnknownStep) path.lastStep().orElseThrow()).name());
        } else if (path.lastStep().orElseThrow() instanceof MemberStep) {
            checkElement(edit);
        } else if (Places.isMember(edit)) {
            checkMember(edit);
        } else {
            checkAttribute(edit);
        }
    }

    private static Optional<Object> at(Strategy document, ElementPath path) {
        return PathResolver.of(document).resolve(path);
    }

    /** The holder of the same key in the result. */
    private Optional<Described> held(ElementPath holder) {
        return find(result, holder);
    }

    private static Optional<Described> find(Strategy document, ElementPath holder) {
        if (holder.isRoot()) {
            return Optional.of(document);
        }
        return holder.lastStep().orElseThrow() instanceof MemberStep member
                ? document.index().find(member.id())
                : at(document, holder).map(Described.class::cast);
    }

    private static ElementPath placeOf(Edit edit) {
        return edit.to().or(edit::from).orElseThrow().path();
    }

    private void checkUnknown(Edit edit, String name) {
        Optional<JsonValue> content = held(placeOf(edit).parent().orElseThrow())
                .flatMap(holder -> holder.unknownProperties().get(name));
        assertThat(content.map(Object.class::cast)).as("%s", edit).isEqualTo(edit.after());
    }

    private void checkAttribute(Edit edit) {
        Attribute attribute = edit.attribute().orElseThrow();
        Object content = held(placeOf(edit).parent().orElseThrow())
                .flatMap(attribute::valueIn)
                .orElse(null);
        Object after = edit.after().orElse(null);
        if (!attribute.isSet()) {
            assertThat(content).as("%s", edit).isEqualTo(after);
            return;
        }
        for (Object member : Stream.of(edit.before(), edit.after())
                .flatMap(list -> members(list.orElse(null)).stream())
                .toList()) {
            int before = count(edit.before().orElse(null), member);
            int now = count(after, member);
            if (now > before) {
                assertThat(count(content, member)).as("%s", edit).isGreaterThanOrEqualTo(now);
            } else if (now < before) {
                assertThat(count(content, member)).as("%s", edit).isLessThanOrEqualTo(now);
            }
        }
    }

    private static List<?> members(@Nullable Object content) {
        return content instanceof List<?> list ? list : List.of();
    }

    private static int count(@Nullable Object list, Object member) {
        return Collections.frequency(members(list), member);
    }

    private void checkMember(Edit edit) {
        Attribute list = edit.attribute().orElseThrow();
        ElementPath holder = Places.holder(edit.to().or(edit::from).orElseThrow());
        Object content = held(holder).flatMap(list::valueIn).orElse(null);
        // What moved may hold what the other side made of it.
        if (edit.kind() != EditKind.MOVED) {
            edit.after()
                    .ifPresent(member -> assertThat(members(content).contains(member))
                            .as("%s", edit)
                            .isTrue());
        }
        if (edit.kind() == EditKind.REMOVED) {
            Object member = edit.before().orElseThrow();
            int allowed = countIn(side, holder, list, member)
                    + Math.max(0, countIn(other, holder, list, member) - countIn(base, holder, list, member));
            assertThat(count(content, member)).as("%s", edit).isLessThanOrEqualTo(allowed);
        }
    }

    private static int countIn(Strategy document, ElementPath holder, Attribute list, Object member) {
        return count(find(document, holder).flatMap(list::valueIn).orElse(null), member);
    }

    private void checkElement(Edit edit) {
        switch (edit.kind()) {
            case ADDED ->
                elementsOf(edit.after().orElseThrow()).forEach((id, element) -> {
                    Described found = result.index().find(id).orElseThrow();
                    assertThat(ownWords(found)).as("%s", edit).isEqualTo(ownWords(element));
                    assertThat(parentOf(result, id)).as("%s", edit).isEqualTo(parentOf(side, id));
                });
            case REMOVED ->
                elementsOf(edit.before().orElseThrow())
                        .forEach((id, element) -> assertThat(result.index()
                                        .find(id)
                                        .filter(found -> found.typeDescription() == element.typeDescription()))
                                .as("%s", edit)
                                .isEmpty());
            case MOVED -> {
                if (edit.isMoveToAnotherParent()) {
                    String id = Holders.keyOf(edit.path());
                    assertThat(parentOf(result, id)).as("%s", edit).isEqualTo(parentOf(side, id));
                }
            }
            case CHANGED -> throw new AssertionError(edit);
        }
    }

    private static Map<String, Described> elementsOf(Object element) {
        Map<String, Described> elements = new HashMap<>();
        Walker.walk(
                (Described) element,
                (path, value) -> value.typeDescription().idOf(value).ifPresent(id -> elements.put(id, value)));
        return elements;
    }

    private static List<String> parentOf(Strategy document, String id) {
        ElementPath list =
                document.index().pathOf(id).flatMap(ElementPath::parent).orElseThrow();
        return List.of(
                Holders.keyOf(list.parent().orElseThrow()),
                ((AttributeStep) list.lastStep().orElseThrow()).name());
    }

    /** What an element says itself, without the elements in it. */
    private static List<Object> ownWords(Described element) {
        List<Object> words = new ArrayList<>();
        for (Attribute attribute : element.typeDescription().attributes()) {
            if (!isForElements(attribute)) {
                Object content = attribute.valueIn(element).orElse("");
                words.add(attribute.isSet() ? AttributeContents.counts(members(content)) : content);
            }
        }
        words.add(element.unknownProperties());
        return words;
    }

    private static boolean isForElements(Attribute attribute) {
        return attribute
                .valueType()
                .filter(type -> type.isSection() || type.id().isPresent())
                .isPresent();
    }

    /** Nothing is made up: everything in the result stands in one of the three documents. */
    static void assertNothingIsMadeUp(Strategy result, Strategy... documents) {
        Walker.walk(result, (path, value) -> {
            if (!isHolder(path, value)) {
                return;
            }
            List<Described> versions = Stream.of(documents)
                    .map(document -> find(document, path).orElse(null))
                    .filter(Objects::nonNull)
                    .filter(version -> version.typeDescription() == value.typeDescription())
                    .toList();
            assertThat(versions).as("%s", path).isNotEmpty();
            for (Attribute attribute : value.typeDescription().attributes()) {
                if (!isForElements(attribute)) {
                    attribute.valueIn(value).ifPresent(content -> assertKnown(attribute, content, versions));
                }
            }
            value.unknownProperties()
                    .members()
                    .forEach((name, content) -> assertThat(versions)
                            .as("%s %s", path, name)
                            .anyMatch(version ->
                                    version.unknownProperties().get(name).equals(Optional.of(content))));
        });
    }

    private static boolean isHolder(ElementPath path, Described value) {
        return path.isRoot()
                || value.typeDescription().isSection()
                || value.typeDescription().id().isPresent();
    }

    private static void assertKnown(Attribute attribute, Object content, List<Described> versions) {
        List<?> wanted = content instanceof List<?> list ? list : List.of(content);
        for (Object member : wanted) {
            assertThat(versions)
                    .as("%s %s", attribute, member)
                    .anyMatch(version -> attribute
                            .valueIn(version)
                            .map(known -> known instanceof List<?> list ? list.contains(member) : known.equals(member))
                            .orElse(false));
        }
    }
}
