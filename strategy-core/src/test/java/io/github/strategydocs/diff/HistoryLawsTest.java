package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.history.PartRecord;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Element;
import io.github.strategydocs.model.Section;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.testing.RandomEdits;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the history of any versions of any document. */
class HistoryLawsTest {

    @Provide
    Arbitrary<List<Strategy>> versions() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 6))
                .as(HistoryLawsTest::chain);
    }

    /** Versions that come, change and are taken back now and then, so that elements go and come again. */
    private static List<Strategy> chain(long seed, long editSeed, int length) {
        RandomEdits edits = new RandomEdits(editSeed);
        List<Strategy> versions = new ArrayList<>();
        versions.add(new RandomDocuments(seed, DocumentShape.STANDARD.withSize(50)).next());
        while (versions.size() < length) {
            int last = versions.size() - 1;
            boolean back = last > 0 && (editSeed + last) % 3 == 0;
            versions.add(back ? versions.get(last - 1) : edits.edit(versions.get(last), 10));
        }
        return versions;
    }

    private static Strategy last(List<Strategy> versions) {
        return versions.get(versions.size() - 1);
    }

    @Property(seed = "1", tries = 300)
    void an_element_is_there_exactly_when_the_last_version_holds_it(@ForAll("versions") List<Strategy> versions) {
        Set<PartRecord.Key> held = new HashSet<>();
        Walker.walk(last(versions), (path, value) -> {
            if (value instanceof Element element) {
                held.add(new PartRecord.Key(value.typeDescription(), Optional.of(element.id())));
            }
        });

        assertThat(StrategyHistory.of(versions).elements())
                .filteredOn(PartHistory::isThere)
                .extracting(part -> new PartRecord.Key(part.type(), part.id()))
                .containsExactlyInAnyOrderElementsOf(held);
    }

    @Property(seed = "2", tries = 300)
    void what_was_said_last_is_what_the_last_version_says(@ForAll("versions") List<Strategy> versions) {
        StrategyHistory history = StrategyHistory.of(versions);

        Walker.walk(last(versions), (path, value) -> {
            if (value instanceof Element || value instanceof Section || value instanceof Strategy) {
                assertSaid(partOf(history, value), value);
            }
        });
    }

    private static PartHistory partOf(StrategyHistory history, Described value) {
        Optional<PartHistory> part = value instanceof Element element
                ? history.element(element.id())
                : value instanceof Strategy ? history.document() : history.section(sectionName(value));
        return part.orElseGet(
                () -> new PartHistory(new PartRecord(new PartRecord.Key(value.typeDescription(), Optional.empty()))));
    }

    private static String sectionName(Described section) {
        return Strategy.description().nestedAttributes().stream()
                .filter(attribute -> attribute.valueType().orElseThrow() == section.typeDescription())
                .findAny()
                .orElseThrow()
                .name();
    }

    private static void assertSaid(PartHistory part, Described value) {
        Map<String, Object> expected = new HashMap<>(value.unknownProperties().members());
        for (Attribute attribute : value.typeDescription().attributes()) {
            boolean holdsParts = attribute.kind() == Kind.VALUE
                    && (attribute.valueType().orElseThrow().isSection()
                            || attribute.valueType().orElseThrow().id().isPresent());
            if (!holdsParts) {
                attribute.valueIn(value).ifPresent(content -> expected.put(attribute.name(), content));
            }
        }
        Map<String, Object> said = new HashMap<>();
        for (String name : part.attributes()) {
            part.last(name).flatMap(Statement::value).ifPresent(content -> said.put(name, content));
        }
        assertThat(said.keySet()).as("%s", part).isEqualTo(expected.keySet());
        said.forEach((name, content) -> assertThat(isSame(value, name, content, expected.get(name)))
                .as("%s of %s", name, part)
                .isTrue());
        // What bears no title any more still goes by the last that it bore.
        value.typeDescription()
                .titleOf(value)
                .ifPresent(title -> assertThat(part.title()).contains(title));
    }

    private static boolean isSame(Described value, String name, Object one, Object other) {
        return value.typeDescription()
                .attribute(name)
                .map(attribute -> AttributeContents.areEqual(attribute, one, other))
                .orElse(one.equals(other));
    }

    @Property(seed = "3", tries = 300)
    void slips_add_up_to_the_days_from_the_first_date_to_the_last(@ForAll("versions") List<Strategy> versions) {
        for (DeadlineHistory deadline : StrategyHistory.of(versions).deadlines()) {
            long sum = deadline.slips().stream()
                    .mapToLong(slip -> slip.days().orElse(0))
                    .sum();

            assertThat(deadline.total().isPresent())
                    .isEqualTo(deadline.lastDue().isPresent());
            deadline.lastDue()
                    .ifPresent(last -> assertThat(sum)
                            .isEqualTo(deadline.total().orElseThrow())
                            .isEqualTo(
                                    ChronoUnit.DAYS.between(deadline.firstDue().orElseThrow(), last)));
        }
    }

    @Property(seed = "4", tries = 300)
    void an_element_comes_before_it_changes_and_goes_before_it_comes_again(
            @ForAll("versions") List<Strategy> versions) {
        for (PartHistory element : StrategyHistory.of(versions).elements()) {
            boolean isThere = false;
            boolean first = true;
            for (HistoryEvent event : element.events()) {
                boolean comes = event.kind() == HistoryEvent.Kind.CAME || event.kind() == HistoryEvent.Kind.CAME_AGAIN;
                assertThat(event.kind() == HistoryEvent.Kind.CAME)
                        .as("%s", event)
                        .isEqualTo(first);
                assertThat(comes).as("%s", event).isNotEqualTo(isThere);
                isThere = event.kind() != HistoryEvent.Kind.WENT;
                first = false;
            }
            assertThat(isThere).isEqualTo(element.isThere());
        }
    }

    @Property(seed = "5", tries = 300)
    void a_timeline_is_in_the_order_of_the_versions_and_holds_every_event_once(
            @ForAll("versions") List<Strategy> versions) {
        StrategyHistory history = StrategyHistory.of(versions);
        List<HistoryEvent> ofParts = new ArrayList<>();
        history.elements().forEach(part -> ofParts.addAll(part.events()));
        history.document().ifPresent(part -> ofParts.addAll(part.events()));
        Strategy.description()
                .nestedAttributes()
                .forEach(attribute ->
                        history.section(attribute.name()).ifPresent(part -> ofParts.addAll(part.events())));

        assertThat(history.timeline())
                .isSortedAccordingTo(
                        Comparator.comparingInt(event -> event.version().number()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ofParts);
    }

    @Property(seed = "6", tries = 200)
    void what_changed_stands_where_the_event_says(@ForAll("versions") List<Strategy> versions) {
        StrategyHistory history = StrategyHistory.of(versions);

        for (HistoryVersion version : history.versions()) {
            Strategy document = versions.get(version.number() - 1);
            for (HistoryEvent event : history.timeline(version)) {
                if (event.kind() != HistoryEvent.Kind.WENT && event.element().isPresent()) {
                    assertThat(document.index().pathOf(event.element().get())).contains(event.path());
                }
            }
        }
    }

    @Property(seed = "7", tries = 100)
    void a_version_that_is_no_other_brings_nothing(@ForAll("versions") List<Strategy> versions) {
        StrategyHistory.Builder builder = StrategyHistory.builder();
        versions.forEach(builder::add);
        StrategyHistory before = builder.build();

        StrategyHistory after = builder.add(last(versions)).build();

        assertThat(after.timeline()).isEqualTo(before.timeline());
        assertThat(after.versions()).hasSize(versions.size() + 1);
    }
}
