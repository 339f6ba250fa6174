package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.Element;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.NameList;
import io.github.strategydocs.value.Decimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code change/id-reused}. */
final class IdReused extends BuiltInRule {

    IdReused() {
        super(RuleMetadata.builder("change/id-reused")
                .title("An id that stood for something else before")
                .why(
                        "Whoever refers to the id, in a report or another document, now points at the wrong thing, and its history is false.")
                .remedy("Give the new thing a new id, and leave the old id to what bore it.")
                .threshold(new Threshold(
                        "alike",
                        Decimal.of("0.3"),
                        "of their words",
                        "from what share on two titles are taken for titles of one thing"))
                .needs(Input.PREVIOUS_VERSION)
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        double alike = context.threshold("alike").toBigDecimal().doubleValue();
        for (Located<Described> located : context.everything()) {
            Described after = located.value();
            Optional<String> id = after.typeDescription().idOf(after);
            Optional<Described> before =
                    id.isPresent() ? context.previous().orElseThrow().index().find(id.get()) : Optional.empty();
            if (before.isPresent()) {
                context.lookedAt();
                if (isAnother(before.get(), after, alike)) {
                    context.finding(located.path())
                            .argument("id", id.get())
                            .argument("label", label(before.get()))
                            .argument("before", name(before.get()))
                            .report("{place} bears the id \"{id}\", which stood for the {label} {before} in the "
                                    + "version before.");
                }
            }
        }
    }

    private static boolean isAnother(Described before, Described after, double alike) {
        TypeDescription type = after.typeDescription();
        if (before.typeDescription() != type) {
            return true;
        }
        Optional<String> title = type.titleOf(after);
        Optional<String> titleBefore = type.titleOf(before);
        return title.isPresent()
                && titleBefore.isPresent()
                && !title.equals(titleBefore)
                && TitleLikeness.of(titleBefore.get(), title.get()) < alike
                && !haveSomethingInCommon(type, before, after);
    }

    private static boolean haveSomethingInCommon(TypeDescription type, Described before, Described after) {
        Optional<Attribute> title = type.title();
        for (Attribute attribute : type.attributes()) {
            Optional<Object> one = attribute.valueIn(before);
            Optional<Object> other = attribute.valueIn(after);
            boolean says = !attribute.isId() && !title.equals(Optional.of(attribute));
            if (says && one.isPresent() && other.isPresent() && overlap(one.get(), other.get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(Object one, Object other) {
        if (one instanceof List<?> list && other instanceof List<?> others) {
            return !Collections.disjoint(keys(list), keys(others));
        }
        return one.equals(other);
    }

    /** What members of lists are known by; other values without an id tell nothing of what holds them. */
    private static Set<String> keys(List<?> members) {
        Set<String> keys = new HashSet<>();
        for (Object member : members) {
            if (member instanceof Element element) {
                keys.add(element.id());
            } else if (member instanceof Assignment assignment) {
                keys.add(assignment.party());
            } else if (!(member instanceof Described)) {
                keys.add(member.toString());
            }
        }
        return keys;
    }

    private static String label(Described value) {
        return value.typeDescription().label().replace('-', ' ');
    }

    private static String name(Described value) {
        return NameList.quoted(value.typeDescription()
                .titleOf(value)
                .orElse(value.typeDescription().idOf(value).orElse("")));
    }
}
