package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.ConflictMark;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.value.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/** Leaves out of a document what is not for the public, and counts it. */
final class Redaction {

    private final Strategy strategy;
    private final Map<String, Audience> declared = new HashMap<>();
    private final Map<TypeDescription, Integer> withheld = new LinkedHashMap<>();
    private final List<ElementPath> withheldAt = new ArrayList<>();
    private final Set<String> withheldNames = new HashSet<>();
    private final Map<String, Optional<Audience>> wordsAboutActions = new HashMap<>();

    Redaction(Strategy strategy) {
        this.strategy = strategy;
        for (Disclosure disclosure : strategy.disclosures()) {
            // Where a subject is declared twice, the stricter word counts.
            declared.merge(
                    strategy.index().idInAnyVersion(disclosure.subject()),
                    disclosure.audience(),
                    (one, other) -> one == Audience.INTERNAL ? one : other);
        }
    }

    /**
     * What speaks of something may stand before it, so that the document is gone through again with all names that were
     * withheld, until there are no more.
     */
    Strategy redact() {
        Strategy redacted;
        int known;
        do {
            known = withheldNames.size();
            withheld.clear();
            withheldAt.clear();
            redacted = (Strategy) redactNested(ElementPath.ROOT, strategy, false);
        } while (withheldNames.size() > known);
        return redacted;
    }

    Map<TypeDescription, Integer> withheld() {
        return withheld;
    }

    List<ElementPath> withheldAt() {
        return withheldAt;
    }

    /**
     * What of a value the public may see.
     *
     * @param disclosed whether something around the value was declared public
     */
    private Optional<Described> redact(ElementPath path, Described value, Optional<Audience> word, boolean disclosed) {
        boolean isPublic = word.map(audience -> audience == Audience.PUBLIC).orElse(disclosed);
        boolean isInternal =
                word.filter(audience -> audience == Audience.INTERNAL).isPresent()
                        || (value instanceof Action action && isPartOfWithheld(action))
                        || speaksOfWhatIsWithheld(value)
                        || (value instanceof SkillRecord && !isPublic);
        if (isInternal) {
            count(value);
            withheldAt.add(path);
            return Optional.empty();
        }
        Described kept = redactNested(path, value, isPublic);
        return Optional.of(
                kept instanceof Stakeholder stakeholder && !isPublic ? withoutStance(path, stakeholder) : kept);
    }

    /** A part goes with its whole, unless something is said of the part, or of a whole that is nearer. */
    private boolean isPartOfWithheld(Action action) {
        return wordAbout(action).filter(word -> word == Audience.INTERNAL).isPresent();
    }

    /** What is said of an action or of the nearest whole of which something is said. Each action is looked up once. */
    private Optional<Audience> wordAbout(Action action) {
        Set<String> below = new LinkedHashSet<>();
        Optional<Audience> word = Optional.empty();
        Optional<Action> next = Optional.of(action);
        // Parts that contain each other, of which nothing is said, end where they began.
        while (next.isPresent() && word.isEmpty() && below.add(next.get().id())) {
            String id = next.get().id();
            Optional<Audience> known = wordsAboutActions.get(id);
            if (known != null) {
                word = known;
                break;
            }
            word = Optional.ofNullable(declared.get(id));
            next = next.get()
                    .partOf()
                    .map(strategy.index()::idInAnyVersion)
                    .flatMap(whole -> strategy.index().find(whole, Action.class));
        }
        for (String id : below) {
            wordsAboutActions.put(id, word);
        }
        return word;
    }

    /**
     * What has no id, and bears the name of something that is withheld: a disclosure, an entry of a report. It says nothing
     * that is not about that.
     */
    private boolean speaksOfWhatIsWithheld(Described value) {
        TypeDescription type = value.typeDescription();
        if (type.id().isPresent()) {
            return false;
        }
        return type.title()
                .filter(title -> title.isMandatory() && title.kind() == Kind.REFERENCE)
                .filter(title -> !title.referenceTarget().orElseThrow().orText())
                .flatMap(title -> title.valueIn(value))
                .map(subject -> strategy.index().idInAnyVersion((String) subject))
                .filter(subject -> declared.get(subject) == Audience.INTERNAL || withheldNames.contains(subject))
                .isPresent();
    }

    private Stakeholder withoutStance(ElementPath path, Stakeholder stakeholder) {
        if (stakeholder.stance().isEmpty() && stakeholder.stanceNote().isEmpty()) {
            return stakeholder;
        }
        withheld.merge(stakeholder.typeDescription(), 1, Integer::sum);
        withheldAt.add(path.attribute(stakeholder.stance().isPresent() ? "stance" : "stanceNote"));
        return stakeholder.withStance(Optional.empty()).withStanceNote(Optional.empty());
    }

    private Described redactNested(ElementPath path, Described holder, boolean disclosed) {
        TypeBinding type = (TypeBinding) holder.typeDescription();
        Object[] contents = null;
        for (Attribute attribute : type.nestedAttributes()) {
            Object content = type.get(holder, attribute.index());
            if (content == null || (content instanceof List<?> none && none.isEmpty())) {
                continue;
            }
            ElementPath place = path.attribute(attribute.name());
            Object redacted = content instanceof List<?> members
                    ? redactMembers(place, members, disclosed)
                    : redactValue(place, attribute, (Described) content, disclosed);
            if (redacted != content) {
                contents = contents == null ? type.contents(holder) : contents;
                contents[attribute.index()] = redacted;
            }
        }
        JsonObject unknown = ConflictMark.takenFrom(holder.unknownProperties());
        if (contents == null && unknown.equals(holder.unknownProperties())) {
            return holder;
        }
        return type.of(contents == null ? type.contents(holder) : contents, unknown);
    }

    @Nullable
    private Described redactValue(ElementPath path, Attribute attribute, Described value, boolean disclosed) {
        Optional<Audience> word =
                value instanceof Section ? Optional.ofNullable(declared.get(attribute.name())) : Optional.empty();
        return redact(path, value, word, disclosed).orElse(null);
    }

    private List<?> redactMembers(ElementPath list, List<?> members, boolean disclosed) {
        List<Described> kept = new ArrayList<>(members.size());
        boolean changed = false;
        int number = 0;
        for (Object member : members) {
            number++;
            Optional<String> id = member instanceof Element element ? Optional.of(element.id()) : Optional.empty();
            ElementPath path = id.isPresent() ? list.member(id.get()) : list.member(number);
            Optional<Described> redacted = redact(path, (Described) member, id.map(declared::get), disclosed);
            redacted.ifPresent(kept::add);
            changed |= redacted.isEmpty() || redacted.get() != member;
        }
        return changed ? kept : members;
    }

    /** Counts a value that is left out, and all that it holds. */
    private void count(Described value) {
        if (value instanceof Element element) {
            withheldNames.add(element.id());
        }
        withheld.merge(value.typeDescription(), 1, Integer::sum);
        for (Attribute attribute : value.typeDescription().nestedAttributes()) {
            Object content = attribute.valueIn(value).orElse(null);
            if (content instanceof List<?> members) {
                members.forEach(member -> count((Described) member));
            } else if (content != null) {
                count((Described) content);
            }
        }
    }
}
