package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.AllocationStatus;
import io.github.strategydocs.model.Quantity;
import io.github.strategydocs.model.ResourceKind;
import io.github.strategydocs.model.ResourcePhase;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.words.Names;
import io.github.strategydocs.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What means there are, in words and figures. */
final class ResourceFacts {

    static final String TITLE = "Resources";
    static final List<ResourceKind> KINDS = List.of(ResourceKind.values());
    static final List<ResourcePhase> PHASES = List.of(ResourcePhase.values());
    static final List<String> HEADINGS =
            List.of("Resource", "Kind", "Phase", "Amount", "Status", "For", "Whose", "Period");

    private final List<Allocation> allocations;
    private final Names names;

    ResourceFacts(Strategy strategy) {
        this.allocations = strategy.resourcing().map(Resourcing::allocations).orElse(List.of());
        this.names = new Names(strategy);
    }

    List<Allocation> cell(ResourceKind kind, ResourcePhase phase) {
        return allocations.stream()
                .filter(allocation -> allocation.kind() == kind && allocation.phase() == phase)
                .toList();
    }

    static String amount(Allocation allocation) {
        return allocation.amount().map(ResourceFacts::amount).orElse("");
    }

    private static String amount(Quantity quantity) {
        return Words.number(quantity.value()) + " " + quantity.unit();
    }

    long count(AllocationStatus status) {
        return allocations.stream()
                .filter(allocation -> allocation.noneBecause().isEmpty()
                        && allocation.status().equals(Optional.of(status)))
                .count();
    }

    boolean hasReasonsForNone() {
        return allocations.stream()
                .anyMatch(allocation -> allocation.noneBecause().isPresent());
    }

    String description() {
        List<String> statuses = new ArrayList<>();
        for (AllocationStatus status : AllocationStatus.values()) {
            if (count(status) > 0) {
                statuses.add(count(status) + " " + Words.of(status));
            }
        }
        List<String> gaps = new ArrayList<>();
        for (ResourceKind kind : KINDS) {
            for (ResourcePhase phase : PHASES) {
                if (cell(kind, phase).isEmpty()) {
                    gaps.add(Words.of(kind) + " for " + Words.of(phase));
                }
            }
        }
        String tally = statuses.isEmpty() ? "" : ": " + String.join(", ", statuses);
        String missing = gaps.isEmpty()
                ? " Something is said of each kind in each phase."
                : " Nothing is said of " + Words.list(gaps, gaps.size()) + ".";
        return Words.count(allocations.size(), "allocation") + tally + "." + missing;
    }

    DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (ResourceKind kind : KINDS) {
            for (ResourcePhase phase : PHASES) {
                for (Allocation allocation : cell(kind, phase)) {
                    rows.add(row(allocation));
                }
            }
        }
        return new DataTable("Resources by kind and phase", HEADINGS, rows);
    }

    private List<String> row(Allocation allocation) {
        String status = allocation
                .noneBecause()
                .map(reason -> "none: " + reason)
                .orElseGet(() -> Words.of(allocation.status()));
        return List.of(
                allocation.description().orElse(allocation.id()),
                Words.of(allocation.kind()),
                Words.of(allocation.phase()),
                amount(allocation),
                status,
                String.join(", ", allocation.actions().stream().map(names::of).toList()),
                allocation.party().map(names::of).orElse(""),
                allocation.period().map(Words::period).orElse(""));
    }
}
