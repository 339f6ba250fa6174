package io.github.strategydocs.metamodel;

import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.NumberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Resolves paths in one document, and converts them to JSON Pointers (RFC 6901) and back.
 *
 * <p>A pointer refers to the document as this library writes it.
 *
 * <pre>{@code
 * PathResolver resolver = PathResolver.of(strategy);
 * ElementPath path = ElementPath.parse("actionPlan.actions[register].title");
 * resolver.pointerTo(path);                               // Optional[/actionPlan/actions/12/title]
 * resolver.pathTo("/actionPlan/actions/12/title");        // Optional[actionPlan.actions[register].title]
 * }</pre>
 *
 * <p>A resolver caches the positions of list members, so that many paths into one long list are resolved quickly. It is
 * not thread-safe; create one where it is needed.
 */
public final class PathResolver {

    private final Described root;
    private final IdentityHashMap<List<?>, Map<String, Integer>> positions = new IdentityHashMap<>();

    private PathResolver(Described root) {
        this.root = root;
    }

    /**
     * Creates a resolver for a document.
     *
     * @param root the document, or any other described value
     * @return a new resolver
     */
    public static PathResolver of(Described root) {
        return new PathResolver(Objects.requireNonNull(root, "root"));
    }

    /**
     * The value to which a path leads.
     *
     * @param path a path from the root
     * @return a described value, a plain value, a list of such values, or a {@link
     *     io.github.strategydocs.value.JsonValue} inside an unknown property; empty if the path leads to nothing
     */
    public Optional<Object> resolve(ElementPath path) {
        Objects.requireNonNull(path, "path");
        Object current = root;
        for (Step step : path.steps()) {
            current = next(current, step);
            if (current == null) {
                return Optional.empty();
            }
        }
        return Optional.of(current);
    }

    /**
     * The value to which a path leads, preceded by all values on the way to it.
     *
     * <pre>{@code
     * List<Object> passed = PathResolver.of(strategy).along(finding.path());    // the section, its list, an action …
     * }</pre>
     *
     * @param path a path from the root
     * @return an unmodifiable list with the value to which each step leads; it ends before the first step that leads to
     *     nothing
     */
    public List<Object> along(ElementPath path) {
        Objects.requireNonNull(path, "path");
        List<Step> steps = path.steps();
        List<Object> passed = new ArrayList<>(steps.size());
        Object current = root;
        for (Step step : steps) {
            current = next(current, step);
            if (current == null) {
                break;
            }
            passed.add(current);
        }
        return Collections.unmodifiableList(passed);
    }

    /**
     * Converts a path to a JSON Pointer. If the last step is an attribute that is absent, the pointer is the one that
     * the attribute would have.
     *
     * @param path a path from the root
     * @return the pointer, or empty if the path leads to nothing
     */
    public Optional<String> pointerTo(ElementPath path) {
        Objects.requireNonNull(path, "path");
        StringBuilder pointer = new StringBuilder();
        Object current = root;
        for (Step step : path.steps()) {
            if (current == null) {
                return Optional.empty();
            }
            String token = token(current, step);
            if (token == null) {
                return Optional.empty();
            }
            if (!isShorthand(current, step)) {
                pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
            }
            current = next(current, step);
        }
        return Optional.of(pointer.toString());
    }

    /**
     * Converts a JSON Pointer to a path. If the last part of the pointer names an attribute that is absent, the result
     * is the path of this attribute, so that {@code /owner} can be converted whether or not there is an owner. A
     * pointer can lead into a value that is written in its short form as if the value were written as an object. The
     * property {@code type} that distinguishes variants is not an attribute, and has no path.
     *
     * @param pointer a JSON Pointer into the document as this library writes it
     * @return the path, or empty if the pointer is malformed, names something that is neither an attribute nor an
     *     existing property, or continues after something that is absent
     */
    public Optional<ElementPath> pathTo(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            return Optional.empty();
        }
        ElementPath path = ElementPath.ROOT;
        Object current = root;
        for (String token : tokens(pointer)) {
            Step step = current == null ? null : step(current, token);
            if (step == null) {
                return Optional.empty();
            }
            path = path.then(step);
            current = next(current, step);
        }
        return Optional.of(path);
    }

    private static List<String> tokens(String pointer) {
        List<String> tokens = new ArrayList<>();
        int start = 1;
        while (start <= pointer.length() && !pointer.isEmpty()) {
            int end = pointer.indexOf('/', start);
            end = end < 0 ? pointer.length() : end;
            tokens.add(pointer.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return tokens;
    }

    @Nullable
    private Object next(@Nullable Object current, Step step) {
        if (current instanceof Described value) {
            if (step instanceof AttributeStep attribute) {
                Optional<Attribute> known = value.typeDescription().attribute(attribute.name());
                return known.isPresent() ? known.get().valueIn(value).orElse(null) : null;
            }
            return step instanceof UnknownStep unknown
                    ? value.unknownProperties().get(unknown.name()).orElse(null)
                    : null;
        }
        if (current instanceof JsonObject object) {
            return step instanceof UnknownStep unknown
                    ? object.get(unknown.name()).orElse(null)
                    : null;
        }
        List<?> list = listOf(current);
        if (list == null) {
            return null;
        }
        int index = indexOf(list, step);
        return index < 0 || index >= list.size() ? null : list.get(index);
    }

    @Nullable
    private static List<?> listOf(@Nullable Object current) {
        if (current instanceof JsonArray array) {
            return array.items();
        }
        return current instanceof List<?> list ? list : null;
    }

    private int indexOf(List<?> list, Step step) {
        if (step instanceof NumberStep number) {
            return number.number() - 1;
        }
        return step instanceof MemberStep member ? positionsIn(list).getOrDefault(member.id(), -1) : -1;
    }

    private Map<String, Integer> positionsIn(List<?> list) {
        Map<String, Integer> known = positions.get(list);
        if (known == null) {
            known = positionsById(list);
            positions.put(list, known);
        }
        return known;
    }

    private static Map<String, Integer> positionsById(List<?> list) {
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Described member) {
                Optional<String> id = member.typeDescription().idOf(member);
                if (id.isPresent()) {
                    byId.put(id.get(), i);
                }
            }
        }
        return byId;
    }

    @Nullable
    private String token(Object current, Step step) {
        if (step instanceof AttributeStep attribute) {
            return current instanceof Described value
                            && value.typeDescription()
                                    .attribute(attribute.name())
                                    .isPresent()
                    ? attribute.name()
                    : null;
        }
        if (step instanceof UnknownStep unknown) {
            return next(current, step) == null ? null : unknown.name();
        }
        List<?> list = listOf(current);
        int index = list == null ? -1 : indexOf(list, step);
        return list == null || index < 0 || index >= list.size() ? null : Integer.toString(index);
    }

    /** Whether a step leads into a value that is written as that one attribute alone. */
    private static boolean isShorthand(Object current, Step step) {
        if (!(current instanceof Described value) || !(step instanceof AttributeStep attribute)) {
            return false;
        }
        Optional<Attribute> written = Shorthand.of(value);
        return written.isPresent() && written.get().name().equals(attribute.name());
    }

    @Nullable
    private Step step(Object current, String token) {
        if (current instanceof Described value) {
            return value.typeDescription().attribute(token).isPresent()
                    ? new AttributeStep(token)
                    : value.unknownProperties()
                            .get(token)
                            .map(ignored -> new UnknownStep(token))
                            .orElse(null);
        }
        if (current instanceof JsonObject object) {
            return object.get(token).isPresent() ? new UnknownStep(token) : null;
        }
        List<?> list = listOf(current);
        if (list == null || !token.matches("0|[1-9][0-9]{0,8}") || Integer.parseInt(token) >= list.size()) {
            return null;
        }
        int index = Integer.parseInt(token);
        Optional<String> id = list.get(index) instanceof Described member
                ? member.typeDescription().idOf(member)
                : Optional.empty();
        return id.isPresent() ? new MemberStep(id.get()) : new NumberStep(index + 1);
    }
}
