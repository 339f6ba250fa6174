package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Guard.What;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.PathResolver;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.PublicEdition;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * What one version shows the public and what not, as its public edition has it; and for what is not shown, what guards it.
 */
final class Secrets {

    private final Strategy document;
    private final Strategy edition;
    private final List<ElementPath> withheldAt;
    private final Set<String> internal = new HashSet<>();
    private final Set<String> disclosed = new HashSet<>();
    private final Map<String, Boolean> isPartOfInternal = new HashMap<>();

    /**
     * Something that is not shown.
     *
     * @param key the id of an element, the name of a section, or nothing for the document
     * @param type its type
     * @param attribute null where all of it is not shown, and else the attribute of which the content is not
     * @param content what of that is not shown
     */
    record Secret(
            String key,
            TypeDescription type,
            @Nullable Attribute attribute,
            @Nullable Object content) {}

    Secrets(Strategy document) {
        this.document = document;
        PublicEdition published = document.publicEdition();
        this.edition = published.strategy();
        this.withheldAt = published.withheldAt();
        for (Disclosure word : document.disclosures()) {
            (word.audience() == Audience.INTERNAL ? internal : disclosed).add(word.subject());
        }
    }

    /** All that is not shown: elements and sections each by itself, and of what is shown in part, what of it is not. */
    List<Secret> all() {
        List<Secret> all = new ArrayList<>();
        Set<String> partly = new LinkedHashSet<>();
        PathResolver resolver = PathResolver.of(document);
        for (ElementPath path : withheldAt) {
            Optional<Described> node = resolver.resolve(path)
                    .filter(Described.class::isInstance)
                    .map(Described.class::cast)
                    .filter(value -> keyOf(value, path).isPresent());
            if (node.isPresent()) {
                Walker.walk(
                        node.get(),
                        (inside, value) -> keyOf(value, path)
                                .ifPresent(key -> all.add(new Secret(key, value.typeDescription(), null, null))));
            } else {
                partly.add(keysAround(path).get(0));
            }
        }
        partly.forEach(key -> addContents(key, all));
        return all;
    }

    /** The id of an element, or the name of a section, which is the outermost of what is not shown. */
    private static Optional<String> keyOf(Described value, ElementPath withheldAt) {
        TypeDescription type = value.typeDescription();
        return type.isSection() ? Optional.of(keysAround(withheldAt).get(0)) : type.idOf(value);
    }

    private void addContents(String key, List<Secret> all) {
        Described whole = find(document, key).orElseThrow();
        TypeBinding type = (TypeBinding) whole.typeDescription();
        for (Attribute attribute : type.attributes()) {
            if (!MergeNode.isNode(attribute)) {
                for (Object content : contents(whole, attribute)) {
                    Secret secret = new Secret(key, type, attribute, content);
                    if (!shows(secret)) {
                        all.add(secret);
                    }
                }
            }
        }
    }

    private static List<?> contents(Described value, Attribute attribute) {
        Object content = attribute.valueIn(value).orElse(List.of());
        return content instanceof List<?> members ? members : List.of(content);
    }

    private static Optional<Described> find(Strategy strategy, String key) {
        if (key.equals(Holders.ROOT)) {
            return Optional.of(strategy);
        }
        return Sections.isName(key)
                ? Sections.of(strategy, key).map(Described.class::cast)
                : strategy.index().find(key);
    }

    /** What the public sees of an element, a section or the document. */
    private Optional<Described> shown(Secret secret) {
        return find(edition, secret.key()).filter(found -> found.typeDescription() == secret.type());
    }

    boolean shows(Secret secret) {
        return shown(secret).filter(found -> holds(found, secret)).isPresent();
    }

    /** Whether it is there, be it shown or not. */
    boolean has(Secret secret) {
        return find(document, secret.key())
                .filter(found -> found.typeDescription() == secret.type() && holds(found, secret))
                .isPresent();
    }

    private static boolean holds(Described found, Secret secret) {
        return secret.attribute() == null || contents(found, secret.attribute()).contains(secret.content());
    }

    /** Whether another version shows the same words at the same place. */
    boolean showsAsIn(Secret secret, Secrets other) {
        Described here = shown(secret).orElse(null);
        Described there = other.shown(secret).orElse(null);
        return here != null
                && there != null
                && MergeNode.saysTheSame(here, there)
                && placeOf(secret.key()).equals(other.placeOf(secret.key()));
    }

    /** What guards something that is not shown. */
    Set<Guard> guardsOf(Secret secret) {
        Set<Guard> guards = new LinkedHashSet<>();
        if (secret.content() == null) {
            addGuards(secret.key(), guards);
            return guards;
        }
        addGuardsOfSubjects(secret.content(), guards);
        if (guards.isEmpty()) {
            for (String key : keysOf(secret.key())) {
                guards.add(new Guard(What.NO_WORD_FOR_DEFAULT, key));
            }
        }
        return guards;
    }

    /** What speaks of something that is not shown is not shown either. */
    private void addGuardsOfSubjects(Object content, Set<Guard> guards) {
        if (content instanceof Described value && value.typeDescription().id().isEmpty()) {
            Walker.walk(
                    value,
                    (path, inside) -> inside.typeDescription()
                            .title()
                            .filter(title -> title.kind() == Kind.REFERENCE)
                            .flatMap(title -> title.valueIn(inside))
                            .map(subject -> Reference.parse((String) subject).id())
                            .ifPresent(subject -> addGuardsOfSubject(subject, guards)));
        }
    }

    private void addGuardsOfSubject(String subject, Set<Guard> guards) {
        addGuards(subject, guards);
        if (!guards.isEmpty() && !internal.contains(subject)) {
            guards.add(new Guard(What.PRESENCE, subject));
        }
    }

    private void addGuards(String key, Set<Guard> guards) {
        List<Guard> below = new ArrayList<>();
        for (String around : keysOf(key)) {
            boolean isInternal = internal.contains(around);
            if (isInternal) {
                guards.add(new Guard(What.INTERNAL_WORD, around));
            }
            if (isInternal || addGuardsOfPart(around, guards)) {
                guards.addAll(below);
            }
            below.add(new Guard(What.PLACE, around));
        }
    }

    /** Whether something is an action that is internal with a whole. Each action is looked up once. */
    private boolean addGuardsOfPart(String id, Set<Guard> guards) {
        Set<String> below = new LinkedHashSet<>();
        boolean isInternal = false;
        Optional<Action> next = document.index().find(id, Action.class);
        // Parts that contain each other, of which nothing is said, end where they began.
        while (next.isPresent()) {
            String part = next.get().id();
            Boolean known = isPartOfInternal.get(part);
            if (known != null) {
                isInternal = known;
                break;
            }
            if (internal.contains(part)) {
                isInternal = true;
                guards.add(new Guard(What.INTERNAL_WORD, part));
                guards.add(new Guard(What.PRESENCE, part));
                break;
            }
            if (disclosed.contains(part) || !below.add(part)) {
                break;
            }
            next = next.get().partOf().flatMap(whole -> document.index().find(whole, Action.class));
        }
        for (String part : below) {
            isPartOfInternal.put(part, isInternal);
            if (isInternal) {
                guards.add(new Guard(What.NO_WORD_FOR_PART, part));
                guards.add(new Guard(What.WHOLE, part));
                guards.add(new Guard(What.PRESENCE, part));
            }
        }
        return isInternal;
    }

    /** Whether what guards something in another version does not do so in this one. */
    boolean breaks(Guard guard, Secrets other) {
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
        return document.index().find(id, Action.class).flatMap(Action::partOf);
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

    private List<String> keysOf(String key) {
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
