package io.github.strategydocs.validation.internal.plan;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Obligation;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.value.PartialDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/** An action with what it inherits from the action of which it is a part, and whether it is judged. */
public final class JudgedAction {

    private final ElementPath path;
    private final Action action;

    @Nullable
    private final JudgedAction whole;

    private final Applicability applicability;
    private final boolean cancelled;
    private final Optional<String> theme;
    private final JudgedAction goalsFrom;
    private final JudgedAction top;
    private final List<Obligation> obligations;
    private final Parties accountable;
    private final Parties responsible;

    @Nullable
    private final JudgedAction bound;

    private final boolean responds;
    private final boolean evidenced;
    private boolean hasJudgedParts;

    /**
     * Who has one role in an action.
     *
     * @param namedBy the action that says so: itself, or the nearest whole that names somebody for the role
     * @param ids the ids of the parties, each once
     */
    public record Parties(JudgedAction namedBy, List<String> ids) {}

    JudgedAction(ElementPath path, Action action, @Nullable JudgedAction whole) {
        this.path = path;
        this.action = action;
        this.whole = whole;
        this.applicability = action.applicability().orElse(whole == null ? Applicability.APPLIES : whole.applicability);
        this.cancelled =
                action.status().equals(Optional.of(ProgressStatus.CANCELLED)) || (whole != null && whole.cancelled);
        this.theme = action.theme().isEmpty() && whole != null ? whole.theme : action.theme();
        this.goalsFrom = action.goals().isEmpty() && whole != null ? whole.goalsFrom : this;
        this.top = whole == null ? this : whole.top;
        this.obligations = action.obligations().isEmpty() && whole != null ? whole.obligations : action.obligations();
        Parties named = parties(AssignmentRole.ACCOUNTABLE);
        this.accountable = named.ids().isEmpty() && whole != null ? whole.accountable : named;
        Parties working = parties(AssignmentRole.RESPONSIBLE);
        this.responsible = working.ids().isEmpty() && whole != null ? whole.responsible : working;
        this.bound = Deadlines.dueDate(action.deadline()).isPresent() ? this : whole == null ? null : whole.bound;
        this.responds = !action.respondsTo().isEmpty() || (whole != null && whole.responds);
        this.evidenced = !action.evidence().isEmpty() || (whole != null && whole.evidenced);
    }

    private Parties parties(AssignmentRole role) {
        List<String> ids = List.of();
        Set<String> several = null;
        for (Assignment assignment : action.assignments()) {
            if (assignment.role() == role) {
                if (ids.isEmpty()) {
                    ids = List.of(assignment.party()); // as mostly
                } else {
                    several = several == null ? new LinkedHashSet<>(ids) : several;
                    several.add(assignment.party());
                }
            }
        }
        return new Parties(this, several == null ? ids : List.copyOf(several));
    }

    /** Each whole is told once, however many parts it has. */
    void tellWholes() {
        JudgedAction next = isCommitted() ? whole : null;
        while (next != null && !next.hasJudgedParts) {
            next.hasJudgedParts = true;
            next = next.whole;
        }
    }

    /**
     * Where the action stands.
     *
     * @return its path
     */
    public ElementPath path() {
        return path;
    }

    /**
     * The action as it stands in the document.
     *
     * @return the action
     */
    public Action action() {
        return action;
    }

    /**
     * The action of which it is a part.
     *
     * @return the whole, or empty if it is no part
     */
    public Optional<JudgedAction> whole() {
        return Optional.ofNullable(whole);
    }

    /**
     * Whether somebody is committed to it, be it on a condition.
     *
     * @return false if it does not apply, if nobody has decided yet, or if it or its whole was cancelled
     */
    public boolean isCommitted() {
        return !cancelled && (applicability == Applicability.APPLIES || applicability == Applicability.CONDITIONAL);
    }

    /**
     * Whether somebody is bound by it.
     *
     * @return what it says itself, or the nearest whole that says something
     */
    public Applicability applicability() {
        return applicability;
    }

    /**
     * Whether it was given up.
     *
     * @return whether it, or a whole of it, was cancelled
     */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Whether it is judged by itself.
     *
     * @return whether it is a commitment and has no parts that are
     */
    public boolean isJudged() {
        return isCommitted() && !hasJudgedParts;
    }

    /**
     * Whether there is still something to be done.
     *
     * @return whether it is not said to be completed
     */
    public boolean isOpen() {
        return !action.status().equals(Optional.of(ProgressStatus.COMPLETED));
    }

    /**
     * The theme under which it stands.
     *
     * @return its own, or that of the nearest whole that has one
     */
    public Optional<String> theme() {
        return theme;
    }

    /**
     * The goals or values that it serves.
     *
     * @return its own, or those of the nearest whole that has some
     */
    public List<String> goals() {
        return goalsFrom.action.goals();
    }

    /**
     * The action that states which goals it serves.
     *
     * @return itself, or the nearest whole that has goals; or the top, if none has any
     */
    public JudgedAction goalsFrom() {
        return goalsFrom;
    }

    /**
     * The action of which it is a part at last.
     *
     * @return an action that is no part of another, itself if it is none
     */
    public JudgedAction top() {
        return top;
    }

    /**
     * Whom it binds.
     *
     * @return its own obligations, or those of the nearest whole that has some
     */
    public List<Obligation> obligations() {
        return obligations;
    }

    /**
     * Who is accountable.
     *
     * @return those whom it, or the nearest whole that names any, names
     */
    public Parties accountable() {
        return accountable;
    }

    /**
     * Who is responsible.
     *
     * @return those whom it, or the nearest whole that names any, names
     */
    public Parties responsible() {
        return responsible;
    }

    /**
     * Who answers for it: where nobody is named accountable, a party that is alone responsible.
     *
     * @return the parties; none if that cannot be told
     */
    public Parties answering() {
        if (!accountable.ids().isEmpty()) {
            return accountable;
        }
        return responsible.ids().size() == 1 ? responsible : new Parties(this, List.of());
    }

    /**
     * By when it is due.
     *
     * @return the date, or empty if it has none of its own or none can be told
     */
    public Optional<PartialDate> dueDate() {
        return Deadlines.dueDate(action.deadline());
    }

    /**
     * The nearest action, from this one on by way of the wholes, that has a date by which it is due.
     *
     * @return the action itself, a whole, or empty if none has one
     */
    public Optional<JudgedAction> bound() {
        return Optional.ofNullable(bound);
    }

    /**
     * Whether it answers something that was asked.
     *
     * @return whether it, or a whole of it, responds to something
     */
    public boolean responds() {
        return responds;
    }

    /**
     * Whether there is evidence that it can be done.
     *
     * @return whether it, or a whole of it, has some
     */
    public boolean isEvidenced() {
        return evidenced;
    }
}
