package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.value.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/**
 * Finds the elements of a document by id, and the references to them.
 *
 * <pre>{@code
 * StrategyIndex index = strategy.index();
 * Action action = index.find("register", Action.class).orElseThrow();
 * index.pathOf("register");                       // Optional[actionPlan.actions[register]]
 * index.referencesTo("register").forEach(use -> System.out.println(use.path()));
 * }</pre>
 *
 * <p>A reference may contain the id of its own document: in the document {@code plan}, {@code plan#register} means the
 * same as {@code register}. {@link #idOf} resolves this, and all methods that follow references use it; {@link
 * Use#text()} is the reference as written.
 *
 * <p>Each document creates its index once, when it is first needed. Immutable and safe to share between threads.
 */
public final class StrategyIndex {

    private final Strategy strategy;
    private final List<ElementPath> paths = new ArrayList<>();
    private final List<Described> values = new ArrayList<>();
    private final Map<String, Entry> elements = new LinkedHashMap<>();
    private final Map<Class<?>, List<Described>> byType = new HashMap<>();
    private final List<Use> references = new ArrayList<>();

    /** What each of the references leads to, in the same order: looked up once, for all who follow them. */
    private final List<Target> targets = new ArrayList<>();

    private final Map<String, Target> byTarget = new HashMap<>();

    private record Entry(ElementPath path, Described element) {}

    /** What some references name, and which they are. */
    private static final class Target {
        private final List<Use> uses = new ArrayList<>();

        @Nullable
        private Described element;
    }

    /** Processes each reference; implemented by users. */
    @FunctionalInterface
    public interface UseVisitor {

        /**
         * Called for each reference.
         *
         * @param use the reference
         * @param element the element of this document to which it leads, or null if there is none
         */
        void visit(Use use, @Nullable Described element);
    }

    /**
     * One reference in a document.
     *
     * @param path the path of the attribute that contains the reference
     * @param holder the value that has the attribute
     * @param attribute the attribute
     * @param text the reference as written
     */
    public record Use(ElementPath path, Described holder, Attribute attribute, String text) {

        /** Checks that nothing is null. */
        public Use {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(holder, "holder");
            Objects.requireNonNull(attribute, "attribute");
            Objects.requireNonNull(text, "text");
        }

        /**
         * The reference, split into its parts.
         *
         * @return its parts
         */
        public Reference reference() {
            return Reference.parse(text);
        }
    }

    StrategyIndex(Strategy strategy) {
        this.strategy = strategy;
        // No lambda, here and below: a process that validates one small document would link it for one call.
        Walker.walk(strategy, new Walker.Visitor() {
            @Override
            public void visit(ElementPath path, Described value) {
                add(path, value);
            }
        });
        for (Map.Entry<String, Target> target : byTarget.entrySet()) {
            Entry entry = elements.get(target.getKey());
            target.getValue().element = entry == null ? null : entry.element();
        }
    }

    private void add(ElementPath path, Described value) {
        paths.add(path);
        values.add(value);
        addTo(byType, value.typeDescription().javaType(), value);
        if (value instanceof Element element) {
            elements.put(element.id(), new Entry(path, value));
        }
        for (Attribute attribute : value.typeDescription().attributes()) {
            if (attribute.kind() == Kind.REFERENCE) {
                Optional<Object> content = attribute.valueIn(value);
                if (content.isPresent()) {
                    addUses(path, value, attribute, content.get());
                }
            }
        }
    }

    private void addUses(ElementPath path, Described holder, Attribute attribute, Object content) {
        List<?> texts = content instanceof List<?> list ? list : List.of(content);
        ElementPath attributePath = path.attribute(attribute.name());
        int number = 0;
        for (Object text : texts) {
            number++;
            ElementPath usePath = attribute.isList() ? attributePath.member(number) : attributePath;
            Use use = new Use(usePath, holder, attribute, (String) text);
            String id = idOf(use.text());
            Target target = byTarget.get(id);
            if (target == null) {
                target = new Target();
                byTarget.put(id, target);
            }
            references.add(use);
            targets.add(target);
            target.uses.add(use);
        }
    }

    private static <K, V> void addTo(Map<K, List<V>> lists, K key, V value) {
        List<V> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(key, list);
        }
        list.add(value);
    }

    /**
     * Visits all values of the document, each before the values in it, as {@link Walker#walk} does, but without walking
     * the document or creating paths again.
     *
     * @param visitor called for each value
     */
    public void forEach(Walker.Visitor visitor) {
        Objects.requireNonNull(visitor, "visitor");
        for (int i = 0; i < values.size(); i++) {
            visitor.visit(paths.get(i), values.get(i));
        }
    }

    /**
     * The id that a reference means in this document.
     *
     * <pre>{@code
     * StrategyIndex index = strategy.index();
     * index.idOf("register");                      // "register"
     * index.idOf(strategy.id() + "#register");     // "register"
     * index.idOf("another-plan#register");         // "another-plan#register"
     * }</pre>
     *
     * @param reference a reference as written in this document
     * @return the id or section name, whether or not the document contains it, if the reference is a plain id or name,
     *     or names this document (and no other version of it); otherwise the reference unchanged, which is not an id
     */
    public String idOf(String reference) {
        Objects.requireNonNull(reference, "reference");
        // Most references are ids and nothing more, and need not be taken apart.
        if (reference.indexOf('#') < 0) {
            return reference;
        }
        Reference parts = Reference.parse(reference);
        boolean isThisVersion = parts.version().isEmpty()
                || parts.version().get().equals(strategy.version().label());
        return isThisVersion && isThisDocument(parts) ? parts.id() : reference;
    }

    /**
     * The id that a reference means in this document or in another version of it. The public edition uses this method,
     * so that content remains withheld when the version gets another label.
     *
     * @param reference a reference as written in this document
     * @return the id or section name, whether or not the document contains it, if the reference is a plain id or name,
     *     or names this document in any version; otherwise the reference unchanged, which is not an id
     */
    public String idInAnyVersion(String reference) {
        Objects.requireNonNull(reference, "reference");
        if (reference.indexOf('#') < 0) {
            return reference;
        }
        Reference parts = Reference.parse(reference);
        return isThisDocument(parts) ? parts.id() : reference;
    }

    private boolean isThisDocument(Reference parts) {
        return parts.document().isPresent() && parts.document().get().equals(strategy.id());
    }

    /**
     * The element with a given id.
     *
     * @param id an id
     * @return the element, or empty if the document has none of that id
     */
    public Optional<Described> find(String id) {
        Objects.requireNonNull(id, "id");
        Entry entry = elements.get(id);
        return entry == null ? Optional.empty() : Optional.of(entry.element());
    }

    /**
     * The element with a given id, if it has a given type.
     *
     * @param id an id
     * @param type the expected type
     * @param <T> that type
     * @return the element, or empty if the document has none of that id and type
     */
    public <T extends Element> Optional<T> find(String id, Class<T> type) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Entry entry = elements.get(id);
        return entry != null && type.isInstance(entry.element())
                ? Optional.of(type.cast(entry.element()))
                : Optional.empty();
    }

    /**
     * The path of an element.
     *
     * @param id an id
     * @return the path, or empty if the document has no element of that id
     */
    public Optional<ElementPath> pathOf(String id) {
        Objects.requireNonNull(id, "id");
        Entry entry = elements.get(id);
        return entry == null ? Optional.empty() : Optional.of(entry.path());
    }

    /**
     * The ids of all elements, in the order of the document.
     *
     * @return an unmodifiable list
     */
    public List<String> ids() {
        return List.copyOf(elements.keySet());
    }

    /**
     * All values of a type, in the order of the document.
     *
     * @param type a type of the model, such as {@link Measure}
     * @param <T> that type
     * @return an unmodifiable list
     * @throws IllegalArgumentException if it is not a concrete type of the model, for example {@code Described.class}
     */
    @SuppressWarnings("unchecked") // the list of a type holds nothing else
    public <T extends Described> List<T> all(Class<T> type) {
        Objects.requireNonNull(type, "type");
        List<Described> values = byType.get(type);
        if (values == null) {
            if (!KnownTypes.ALL.contains(type)) {
                throw new IllegalArgumentException("no value of a document is of the type " + type.getSimpleName()
                        + " itself; pass a type of the model, such as Measure.class, or use Walker for all values");
            }
            return List.of();
        }
        return (List<T>) Collections.unmodifiableList(values);
    }

    /** Apart from the class, so that they are computed once and only when somebody asks for what is not there. */
    private static final class KnownTypes {
        private static final Set<Class<?>> ALL = StrategyDescription.INSTANCE.reachable().stream()
                .map(TypeDescription::javaType)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * All references of the document, in order.
     *
     * @return an unmodifiable list, which includes texts that can be references
     */
    public List<Use> references() {
        return Collections.unmodifiableList(references);
    }

    /**
     * Visits all references of the document in order, with the elements to which they lead, without looking up ids
     * again.
     *
     * @param visitor called for each reference, including texts that can be references
     */
    public void forEachReference(UseVisitor visitor) {
        Objects.requireNonNull(visitor, "visitor");
        for (int i = 0; i < references.size(); i++) {
            visitor.visit(references.get(i), targets.get(i).element);
        }
    }

    /**
     * The places that refer to something, whatever form the references have.
     *
     * @param reference an id, the name of a section, or a reference into another document as written
     * @return an unmodifiable list, empty if nothing refers to it
     */
    public List<Use> referencesTo(String reference) {
        Objects.requireNonNull(reference, "reference");
        Target target = byTarget.get(idOf(reference));
        return target == null ? List.of() : Collections.unmodifiableList(target.uses);
    }

    /**
     * Whether a reference leads to an element of this document or, if its attribute allows sections, to a section.
     *
     * @param use a reference of this document
     * @return whether it resolves; false for references into other documents
     */
    public boolean resolves(Use use) {
        Objects.requireNonNull(use, "use");
        String id = idOf(use.text());
        return elements.containsKey(id)
                || (use.attribute().referenceTarget().orElseThrow().section() && Sections.isName(id));
    }
}
