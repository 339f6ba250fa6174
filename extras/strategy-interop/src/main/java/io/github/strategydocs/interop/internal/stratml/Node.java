package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.internal.ImportLog.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * An element of a document. Two are equal when they say the same: name, attributes, text and children. It changes while it
 * is built or cleaned, and then no more.
 */
final class Node implements Spot {

    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> children = new ArrayList<>();

    /** What stands here and the grammar does not know. */
    private final List<Node> extras = new ArrayList<>();

    private final int line;
    private final int column;
    private String name;
    private String text = "";

    @Nullable
    private Node parent;

    /** The id of what this element was written from. */
    @Nullable
    private String origin;

    Node(String name) {
        this(name, 0, 0);
    }

    Node(String name, int line, int column) {
        this.name = name;
        this.line = line;
        this.column = column;
    }

    static Node leaf(String name, String text) {
        Node leaf = new Node(name);
        leaf.text = text;
        return leaf;
    }

    String name() {
        return name;
    }

    void rename(String other) {
        name = other;
    }

    String text() {
        return text;
    }

    void setText(String words) {
        text = words;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    Optional<String> attribute(String attributeName) {
        return Optional.ofNullable(attributes.get(attributeName));
    }

    List<Node> children() {
        return children;
    }

    List<Node> extras() {
        return extras;
    }

    Node add(Node child) {
        child.parent = this;
        children.add(child);
        return child;
    }

    void replaceChildren(List<Node> others) {
        children.clear();
        others.forEach(this::add);
    }

    Optional<Node> child(String childName) {
        for (Node child : children) {
            if (child.name.equals(childName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    List<Node> all(String childName) {
        List<Node> found = new ArrayList<>();
        for (Node child : children) {
            if (child.name.equals(childName)) {
                found.add(child);
            }
        }
        return found;
    }

    Optional<String> textOf(String childName) {
        return child(childName).map(Node::text);
    }

    Optional<String> origin() {
        return Optional.ofNullable(origin);
    }

    Node from(String id) {
        origin = id;
        return this;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return column;
    }

    /** The XPath of this element, by local names. */
    @Override
    public String source() {
        StringBuilder path = new StringBuilder();
        for (Node node = this; node != null; node = node.parent) {
            path.insert(0, "/" + node.name + node.number());
        }
        return path.toString();
    }

    /** Which of the children of its name this is, where there are several. */
    private String number() {
        List<Node> alike = parent == null ? List.of() : parent.all(name);
        for (int i = 0; i < alike.size() && alike.size() > 1; i++) {
            if (isSame(alike.get(i))) {
                return "[" + (i + 1) + "]";
            }
        }
        return "";
    }

    /** Whether another is this very element. */
    @SuppressWarnings("ReferenceEquality") // equal elements may stand side by side
    boolean isSame(Node other) {
        return this == other;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Node node
                        && name.equals(node.name)
                        && text.equals(node.text)
                        && attributes.equals(node.attributes)
                        && children.equals(node.children));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + text.hashCode()) + children.hashCode();
    }

    @Override
    public String toString() {
        return source();
    }
}
