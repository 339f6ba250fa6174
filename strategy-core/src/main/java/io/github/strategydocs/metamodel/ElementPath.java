package io.github.strategydocs.metamodel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * The path of something in a document, by identity: {@code actionPlan.actions[open-data].deadline}.
 *
 * <p>A path is a sequence of {@linkplain Step steps} from the root. An attribute is named after a dot, a member of a
 * list by its id in brackets or, if it has none, by its number from 1 ({@code observations[#2]}), an unknown property
 * by its name in quotation marks ({@code scope["deadine"]}). An id that starts with {@code "}, {@code #} or {@code =}
 * is written behind {@code =}. The root itself is the empty text.
 *
 * <p>Unlike an index, a path does not change when preceding elements are added or removed. {@link PathResolver}
 * resolves paths, and converts them to JSON Pointers and back.
 *
 * <pre>{@code
 * ElementPath path = ElementPath.parse("actionPlan.actions[open-data].deadline");
 * ElementPath action = ElementPath.ROOT.attribute("actionPlan").attribute("actions").member("open-data");
 * path.equals(action.attribute("deadline"));     // true
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. Paths share their common beginning, so that creating a longer path is
 * cheap.
 */
public final class ElementPath {

    /** The path of the document itself. */
    public static final ElementPath ROOT = new ElementPath(null, null);

    @Nullable
    private final ElementPath parent;

    @Nullable
    private final Step step;

    private final int length;

    /** One step of a path. */
    public sealed interface Step {}

    /**
     * A step to an attribute of a value.
     *
     * @param name the name of the attribute
     */
    public record AttributeStep(String name) implements Step {

        /**
         * Checks that the name is not null. Names that no attribute has are allowed, since problems refer to them; if a
         * name contains a dot or a bracket, the text of the path cannot be parsed.
         */
        public AttributeStep {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * A step to the list member with a given id.
     *
     * @param id the id
     */
    public record MemberStep(String id) implements Step {

        /** Checks that the id is not null. Invalid ids are allowed, since problems refer to them. */
        public MemberStep {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * A step to a list member without an id, by its position.
     *
     * @param number 1 for the first
     */
    public record NumberStep(int number) implements Step {

        /** Checks that the number is positive. */
        public NumberStep {
            if (number < 1) {
                throw new IllegalArgumentException("members are numbered from 1, not " + number);
            }
        }
    }

    /**
     * A step to a property that the type does not know, or to a member of an object inside such a property.
     *
     * @param name the name of the property
     */
    public record UnknownStep(String name) implements Step {

        /** Checks that the name is not null. */
        public UnknownStep {
            Objects.requireNonNull(name, "name");
        }
    }

    private ElementPath(@Nullable ElementPath parent, @Nullable Step step) {
        this.parent = parent;
        this.step = step;
        this.length = parent == null ? 0 : parent.length + 1;
    }

    /**
     * This path extended by one step.
     *
     * @param next the step
     * @return the longer path
     */
    public ElementPath then(Step next) {
        return new ElementPath(this, Objects.requireNonNull(next, "step"));
    }

    /**
     * The path of an attribute of the value to which this path leads.
     *
     * @param name the name of the attribute
     * @return the longer path
     */
    public ElementPath attribute(String name) {
        return then(new AttributeStep(name));
    }

    /**
     * The path of the member with a given id in the list to which this path leads.
     *
     * @param id the id
     * @return the longer path
     */
    public ElementPath member(String id) {
        return then(new MemberStep(id));
    }

    /**
     * The path of a member by its position in the list to which this path leads.
     *
     * @param number 1 for the first
     * @return the longer path
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ElementPath member(int number) {
        return then(new NumberStep(number));
    }

    /**
     * The path of an unknown property of the value to which this path leads.
     *
     * @param name the name of the property
     * @return the longer path
     */
    public ElementPath unknown(String name) {
        return then(new UnknownStep(name));
    }

    /**
     * Whether this is the path of the document itself.
     *
     * @return whether there is no step
     */
    public boolean isRoot() {
        return step == null;
    }

    /**
     * This path without its last step.
     *
     * @return the shorter path, or empty for the root
     */
    public Optional<ElementPath> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The last step.
     *
     * @return the step, or empty for the root
     */
    public Optional<Step> lastStep() {
        return Optional.ofNullable(step);
    }

    /**
     * All steps from the root.
     *
     * @return an unmodifiable list
     */
    public List<Step> steps() {
        Step[] steps = new Step[length];
        ElementPath path = this;
        for (int i = length - 1; i >= 0 && path != null && path.step != null; i--) {
            steps[i] = path.step;
            path = path.parent;
        }
        return List.of(steps);
    }

    /**
     * Parses a path.
     *
     * @param text a path in the form that {@link #toString()} returns
     * @return the path
     * @throws IllegalArgumentException if the text is not a path
     */
    public static ElementPath parse(String text) {
        return new PathParser(Objects.requireNonNull(text, "text")).parse();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ElementPath path && steps().equals(path.steps()));
    }

    @Override
    public int hashCode() {
        return steps().hashCode();
    }

    /**
     * The path as text.
     *
     * @return for example {@code actionPlan.actions[open-data].deadline}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step next : steps()) {
            PathParser.write(text, next);
        }
        return text.toString();
    }
}
