package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that is to be done: specific, measurable, achievable, realistic and timely.
 *
 * <pre>{@code
 * Action action = Action.builder()
 *     .id("moorings")
 *     .title("Publish the register of moorings")
 *     .addAssignment(Assignment.builder().party("harbour-master").role(AssignmentRole.ACCOUNTABLE).build())
 *     .addDeliverable(Deliverable.builder().id("register-online").name("Register of moorings, as open data").build())
 *     .deadline(Deadline.on("2027-03"))
 *     .build();
 * action.deadline().flatMap(Deadline::dueDate);     // Optional[2027-03]
 * Action later = action.withDeadline(Deadline.on("2027-06"));
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@org.immutables.value.Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "title")
public abstract class Action extends Described implements Element, WithAction {

    Action() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this action. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** What is to be done, in a few words. */
    public abstract String title();

    /** What is to be done, in full. */
    public abstract Optional<String> description();

    /** Where to read about it. */
    @Syntax(TextSyntax.URI)
    @Matters(Significance.SUBSTANTIVE)
    public abstract Optional<String> uri();

    /** The theme under which it stands. */
    @RefersTo(Theme.class)
    public abstract Optional<String> theme();

    /** The action of which it is a part. */
    @RefersTo(Action.class)
    public abstract Optional<String> partOf();

    /** The goals or values that it serves. */
    @RefersTo({Goal.class, Value.class})
    public abstract List<String> goals();

    /** What it responds to, such as an action of a parent document. */
    @RefersTo(elsewhere = true)
    public abstract List<String> respondsTo();

    /** What else is worth reading. */
    @RefersTo(elsewhere = true)
    public abstract List<String> seeAlso();

    /** Whom it binds, and how strongly. */
    public abstract List<Obligation> obligations();

    /** Whether it applies to this body; where neither it nor its whole says so, it applies. */
    @Matters(Significance.COMMITMENT)
    public abstract Optional<Applicability> applicability();

    /** Why it does not apply; for a conditional action, the condition. */
    public abstract Optional<String> applicabilityReason();

    /** Who has what to do with it. */
    @Matters(Significance.COMMITMENT)
    public abstract List<Assignment> assignments();

    /** What will exist when it is done. */
    @Matters(Significance.COMMITMENT)
    public abstract List<Deliverable> deliverables();

    /** How one can tell that it worked. */
    public abstract List<Measure> measures();

    /** When it begins. */
    public abstract Optional<PartialDate> start();

    /** By when it is to be done. */
    @Matters(Significance.COMMITMENT)
    public abstract Optional<Deadline> deadline();

    /** What is to be reached on the way. */
    @Matters(Significance.COMMITMENT)
    public abstract List<Milestone> milestones();

    /** What must be done first. */
    @RefersTo(elsewhere = true)
    public abstract List<String> dependsOn();

    /** The items of the scope on which it works. */
    @RefersTo(ScopeItem.class)
    public abstract List<String> scopeItems();

    /** What shows that it can be done. */
    public abstract List<Evidence> evidence();

    /** Why there is no evidence from elsewhere. */
    public abstract Optional<String> noComparator();

    /** How far it has come. */
    public abstract Optional<ProgressStatus> status();

    /** What is to be said about that, such as the reason for a delay. */
    public abstract Optional<String> statusNote();

    @Override
    public final TypeDescription typeDescription() {
        return ActionDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableAction.Builder {
        Builder() {}
    }
}
