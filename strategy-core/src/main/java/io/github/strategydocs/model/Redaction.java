package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** Leaves out of a document what is not for the public, and counts it. */
final class Redaction {

    private final Strategy strategy;
    private final Map<String, Audience> declared = new HashMap<>();
    private final Map<TypeDescription, Integer> withheld = new LinkedHashMap<>();

    Redaction(Strategy strategy) {
        this.strategy = strategy;
        for (Disclosure disclosure : strategy.disclosures()) {
            // Where a subject is declared twice, the stricter word counts.
            declared.merge(disclosure.subject(), disclosure.audience(), (one, other) ->
                    one == Audience.INTERNAL ? one : other);
        }
    }

    Strategy redact() {
        return (Strategy) redactNested(strategy, false);
    }

    Map<TypeDescription, Integer> withheld() {
        return withheld;
    }

    /**
     * What of a value the public may see.
     *
     * @param disclosed whether something around the value was declared public
     */
    private Optional<Described> redact(Described value, Optional<Audience> word, boolean disclosed) {
        boolean isPublic = word.map(audience -> audience == Audience.PUBLIC).orElse(disclosed);
        boolean isInternal = word.filter(audience -> audience == Audience.INTERNAL).isPresent()
                || (value instanceof Disclosure disclosure && disclosure.audience() == Audience.INTERNAL)
                || (value instanceof SkillRecord && !isPublic);
        if (isInternal) {
            count(value);
            return Optional.empty();
        }
        Described kept = redactNested(value, isPublic);
        return Optional.of(kept instanceof Stakeholder stakeholder && !isPublic ? withoutStance(stakeholder) : kept);
    }

    private Stakeholder withoutStance(Stakeholder stakeholder) {
        if (stakeholder.stance().isEmpty() && stakeholder.stanceNote().isEmpty()) {
            return stakeholder;
        }
        withheld.merge(stakeholder.typeDescription(), 1, Integer::sum);
        return stakeholder.withStance(Optional.empty()).withStanceNote(Optional.empty());
    }

    private Described redactNested(Described holder, boolean disclosed) {
        TypeBinding type = (TypeBinding) holder.typeDescription();
        Object[] contents = null;
        for (Attribute attribute : type.nestedAttributes()) {
            Object content = type.get(holder, attribute.index());
            Object redacted = content instanceof List<?> members
                    ? redactMembers(members, disclosed)
                    : redactValue(attribute, (Described) content, disclosed);
            if (redacted != content) {
                contents = contents == null ? type.contents(holder) : contents;
                contents[attribute.index()] = redacted;
            }
        }
        return contents == null ? holder : type.of(contents, holder.unknownProperties());
    }

    @Nullable
    private Described redactValue(Attribute attribute, @Nullable Described value, boolean disclosed) {
        if (value == null) {
            return null;
        }
        Optional<Audience> word =
                value instanceof Section ? Optional.ofNullable(declared.get(attribute.name())) : Optional.empty();
        return redact(value, word, disclosed).orElse(null);
    }

    private List<?> redactMembers(List<?> members, boolean disclosed) {
        List<Described> kept = new ArrayList<>(members.size());
        boolean changed = false;
        for (Object member : members) {
            Optional<Audience> word =
                    member instanceof Element element ? Optional.ofNullable(declared.get(element.id())) : Optional.empty();
            Optional<Described> redacted = redact((Described) member, word, disclosed);
            redacted.ifPresent(kept::add);
            changed |= redacted.isEmpty() || redacted.get() != member;
        }
        return changed ? kept : members;
    }

    /** Counts a value that is left out, and all that it holds. */
    private void count(Described value) {
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
