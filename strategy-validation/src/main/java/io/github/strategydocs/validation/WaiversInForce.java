package io.github.strategydocs.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * The waivers that hold for one document, found by the rule and the element that they name: a profile may have a waiver for
 * each of thousands of findings.
 */
final class WaiversInForce {

    private final String documentId;
    private final Map<String, Map<String, List<Numbered>>> byRuleAndElement = new HashMap<>();
    private final Set<Waiver> used = new LinkedHashSet<>();

    /** A waiver, and where it comes in the profile. */
    private record Numbered(int number, Waiver waiver) {}

    WaiversInForce(Collection<Waiver> waivers, String documentId) {
        this.documentId = documentId;
        int number = 0;
        for (Waiver waiver : waivers) {
            byRuleAndElement
                    .computeIfAbsent(waiver.rule(), rule -> new HashMap<>())
                    .computeIfAbsent(waiver.element(), element -> new ArrayList<>())
                    .add(new Numbered(number, waiver));
            number++;
        }
    }

    /** The first waiver of a finding in the order of the profile; the others that speak of it count as used too. */
    Optional<Waiver> take(Finding finding) {
        Numbered first = null;
        for (String rule : finding.metadata().names()) {
            Map<String, List<Numbered>> byElement = byRuleAndElement.get(rule);
            if (byElement != null) {
                first = earlier(first, take(finding, byElement));
            }
        }
        return first == null ? Optional.empty() : Optional.of(first.waiver());
    }

    @Nullable
    private Numbered take(Finding finding, Map<String, List<Numbered>> byElement) {
        Numbered first = null;
        for (String element : elementsOf(finding)) {
            for (Numbered one : byElement.getOrDefault(element, List.of())) {
                used.add(one.waiver());
                first = earlier(first, one);
            }
        }
        return first;
    }

    @Nullable
    private static Numbered earlier(@Nullable Numbered one, @Nullable Numbered other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.number() <= other.number() ? one : other;
    }

    /** The names by which a waiver may mean the element of a finding. */
    private Set<String> elementsOf(Finding finding) {
        Set<String> elements = new LinkedHashSet<>();
        elements.add(finding.element().orElse(documentId));
        if (finding.place().isMissing()) {
            // In 0.1, what is missing was a matter of the whole document, and waivers that say so go on to hold.
            elements.add(documentId);
        }
        if (finding.about().indexOf('#') >= 0) {
            // What others ask has no place in the document, so that several such findings stand at one.
            elements.add(finding.about());
        }
        return elements;
    }

    /** Whether a waiver has waived something. */
    boolean isUsed(Waiver waiver) {
        return used.contains(waiver);
    }
}
