package io.github.strategydocs.diff;

import io.github.strategydocs.diff.internal.history.PartRecord;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Stakeholder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The history of one element, one section or the document itself.
 *
 * <pre>{@code
 * PartHistory action = history.element("register").orElseThrow();
 * action.events().forEach(event -> System.out.println(event.sentence()));
 * action.last("deadline").orElseThrow().version().label();     // "2027"
 * action.deadline().orElseThrow().total();                     // OptionalLong[91]: how many days it slipped in all
 * }</pre>
 *
 * <p>Nested elements with an id, and sections, have histories of their own; everything else is the value of an
 * attribute, with lists as a whole. Immutable and safe to share between threads.
 */
public final class PartHistory {

    private final TypeDescription type;
    private final Optional<String> id;
    private final boolean isThere;
    private final List<Statement> statements;
    private final List<HistoryEvent> events;

    PartHistory(PartRecord record) {
        this.type = record.key().type();
        this.id = record.key().id();
        this.isThere = record.isThere();
        this.statements = List.copyOf(record.statements());
        this.events = List.copyOf(record.events());
    }

    /**
     * The id of the element.
     *
     * @return the id; empty for a section and for the document
     */
    public Optional<String> id() {
        return id;
    }

    /**
     * The type of the element, the section or the document.
     *
     * @return its description
     */
    public TypeDescription type() {
        return type;
    }

    /**
     * Its most recent title.
     *
     * @return the title, or empty if it never had one
     */
    public Optional<String> title() {
        return type.title()
                .flatMap(title -> statements(title.name()).stream()
                        .flatMap(statement -> statement.value().stream())
                        .reduce((earlier, later) -> later))
                .map(Object::toString);
    }

    /**
     * Whether the last version holds it.
     *
     * @return whether it is there; true for the document and for sections, which are there even if they hold nothing
     */
    public boolean isThere() {
        return isThere;
    }

    /**
     * When it was added, changed, moved and removed.
     *
     * @return an unmodifiable list, oldest first
     */
    public List<HistoryEvent> events() {
        return events;
    }

    /**
     * The attributes and unknown properties of which any version said something.
     *
     * @return an unmodifiable list of names, in the order in which they were first spoken of
     */
    public List<String> attributes() {
        Set<String> names = new LinkedHashSet<>();
        statements.forEach(statement -> names.add(statement.attribute()));
        return List.copyOf(names);
    }

    /**
     * All values that versions set for its attributes.
     *
     * @return an unmodifiable list, oldest first
     */
    public List<Statement> statements() {
        return statements;
    }

    /**
     * All values that versions set for one attribute. If an element was removed and added again, all its values are set
     * again.
     *
     * @param attribute the name of an attribute or of an unknown property
     * @return an unmodifiable list, oldest first
     */
    public List<Statement> statements(String attribute) {
        Objects.requireNonNull(attribute, "attribute");
        return statements.stream()
                .filter(statement -> statement.attribute().equals(attribute))
                .toList();
    }

    /**
     * The last value that was set for one attribute.
     *
     * @param attribute the name of an attribute or of an unknown property
     * @return the value and who set it, or empty if no version ever spoke of it
     */
    public Optional<Statement> last(String attribute) {
        Objects.requireNonNull(attribute, "attribute");
        List<Statement> all = statements(attribute);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * How the deadline of the element moved.
     *
     * @return the deadlines and slips, or empty if it never had a deadline
     */
    public Optional<DeadlineHistory> deadline() {
        return type.attribute(DeadlineHistory.ATTRIBUTE)
                .flatMap(attribute -> attribute.valueType())
                .filter(valueType -> valueType.javaType() == Deadline.class)
                .map(valueType -> DeadlineHistory.of(this))
                .filter(deadline -> !deadline.statements().isEmpty());
    }

    /**
     * How the stakeholder moved over the map.
     *
     * @return the path, or empty if this is no stakeholder
     */
    public Optional<StakeholderPath> stakeholderPath() {
        return type.javaType() == Stakeholder.class ? Optional.of(StakeholderPath.of(this)) : Optional.empty();
    }

    /**
     * Names it for a log or a debugger; the text may change.
     *
     * @return the type, the id and the title
     */
    @Override
    public String toString() {
        return type
                + id.map(text -> " [" + text + "]").orElse("")
                + title().map(text -> " \"" + text + "\"").orElse("");
    }
}
