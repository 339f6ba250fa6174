package io.github.strategydocs.diff.internal.merge.guard;

import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/** One version, and what of it its public edition shows. */
public final class Secrets {

    private final Strategy document;
    private final Strategy edition;
    private final Set<String> internal = new HashSet<>();
    private final Set<String> disclosed = new HashSet<>();

    /**
     * Something that is said of an element, a section or the document.
     *
     * @param at the attribute of which it is the content or a member, or the name of an unknown property, or nothing for
     *     where it stands
     * @param content what is said
     */
    public record Word(Object at, Object content) {}

    /** Makes the public edition of a version. */
    public Secrets(Strategy document) {
        this.document = document;
        this.edition = document.publicEdition().strategy();
        for (Disclosure word : document.disclosures()) {
            (word.audience() == Audience.INTERNAL ? internal : disclosed).add(idOf(word.subject()));
        }
    }

    /** What the public sees of the version. */
    public Strategy edition() {
        return edition;
    }

    boolean isInternal(String key) {
        return internal.contains(key);
    }

    boolean isDisclosed(String key) {
        return disclosed.contains(key);
    }

    /** The id that a reference means where it is told who may see what. */
    private String idOf(String reference) {
        return document.index().idInAnyVersion(reference);
    }

    Optional<Action> wholeOf(Action part) {
        return part.partOf().map(this::idOf).flatMap(this::action);
    }

    Optional<Action> action(String id) {
        return document.index().find(id, Action.class);
    }

    /** The parts of some actions, and their parts. */
    public Set<String> partsOf(Set<String> wholes) {
        Map<String, List<String>> parts = new HashMap<>();
        for (Action action : document.index().all(Action.class)) {
            action.partOf()
                    .ifPresent(whole -> parts.computeIfAbsent(idOf(whole), none -> new ArrayList<>())
                            .add(action.id()));
        }
        Set<String> found = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(wholes);
        while (!next.isEmpty()) {
            for (String part : parts.getOrDefault(next.remove(), List.of())) {
                if (found.add(part)) {
                    next.add(part);
                }
            }
        }
        return found;
    }

    /** What the public sees of an element, a section or the document. */
    @Nullable
    public Described shown(String key, TypeDescription type) {
        return find(edition, key, type);
    }

    @Nullable
    private static Described find(Strategy strategy, String key, TypeDescription type) {
        if (key.equals(Holders.ROOT)) {
            return strategy;
        }
        Optional<Described> found = Sections.of(strategy, key)
                .map(Described.class::cast)
                .or(() -> strategy.index().find(key));
        return found.filter(value -> value.typeDescription() == type).orElse(null);
    }

    /** What the public reads of that, without the elements and sections in it, and where. */
    public Set<Word> wordsShown(String key, TypeDescription type) {
        return words(key, shown(key, type));
    }

    /** What is said of that, be it shown or not. */
    public Set<Word> words(String key, TypeDescription type) {
        return words(key, find(document, key, type));
    }

    /** Whether it is there, and not as in another version, or not at the same place. */
    public boolean isRewritten(String key, TypeDescription type, Secrets other) {
        Described now = find(document, key, type);
        Described before = find(other.document, key, type);
        return now != null
                && (before == null
                        || !MergeNode.saysTheSame(before, now)
                        || !placeOf(key).equals(other.placeOf(key)));
    }

    private Set<Word> words(String key, @Nullable Described value) {
        Set<Word> words = new LinkedHashSet<>();
        if (value != null) {
            words.add(new Word("", placeOf(key)));
            for (Attribute attribute : value.typeDescription().attributes()) {
                if (!MergeNode.isNode(attribute)) {
                    Object content = attribute.valueIn(value).orElse(List.of());
                    for (Object member : content instanceof List<?> members ? members : List.of(content)) {
                        words.add(new Word(attribute, member));
                    }
                }
            }
            value.unknownProperties().members().forEach((name, content) -> words.add(new Word(name, content)));
        }
        return words;
    }

    /** Whether what guards something in another version does not do so in this one. */
    public boolean breaks(Guard guard, Secrets other) {
        String id = guard.id();
        return switch (guard.what()) {
            case INTERNAL_WORD -> !internal.contains(id);
            case NO_WORD_FOR_PART, NO_WORD_FOR_DEFAULT -> disclosed.contains(id) && !other.disclosed.contains(id);
            case WHOLE -> !wholeOf(id).equals(other.wholeOf(id));
            case PLACE -> !placeOf(id).equals(other.placeOf(id));
            case PRESENCE -> document.index().find(id).isEmpty();
        };
    }

    private Optional<String> wholeOf(String id) {
        return action(id).flatMap(Action::partOf).map(this::idOf);
    }

    /** The list in which an element stands. */
    private List<String> placeOf(String id) {
        return document.index()
                .pathOf(id)
                .flatMap(ElementPath::parent)
                .map(list -> List.of(
                        keysAround(list).get(0),
                        list.lastStep().map(Step::toString).orElse("")))
                .orElse(List.of());
    }

    /** An element, and what it stands in. */
    public List<String> keysOf(String key) {
        return document.index().pathOf(key).map(Secrets::keysAround).orElse(List.of(key));
    }

    /** The elements that a path passes, from the innermost, then the section, and the document. */
    private static List<String> keysAround(ElementPath path) {
        List<String> keys = new ArrayList<>(List.of(Holders.ROOT));
        for (Step step : path.steps()) {
            if (step instanceof MemberStep member) {
                keys.add(0, member.id());
            } else if (keys.size() == 1 && step instanceof AttributeStep section && Sections.isName(section.name())) {
                keys.add(0, section.name());
            }
        }
        return keys;
    }
}
