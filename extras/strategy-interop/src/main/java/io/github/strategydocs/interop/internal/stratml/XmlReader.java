package io.github.strategydocs.interop.internal.stratml;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.COMMENT;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.PROCESSING_INSTRUCTION;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.ImportLog.Spot;
import io.github.strategydocs.json.Limits;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.Nullable;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Makes a tree of a text, by way of the JDK's own parser: no document type, no entity but the five of XML, nothing fetched,
 * and no more than the limits allow.
 */
final class XmlReader {

    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XML_NAMES = "http://www.w3.org/XML/1998/namespace";

    private final Limits limits;
    private final ImportLog log;
    private final Predicate<String> isLeaf;
    private final XMLStreamReader reader;
    private final Deque<Node> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();

    /** How many elements stand open inside one that holds text alone. */
    private int marked;

    private int elements;
    private final XmlCursor cursor;

    /** Whether there were words since the last markup. */
    private boolean isBehindWords;

    /** Where the words began that stand in the buffer, if they are more than white space. */
    @Nullable
    private XmlCursor.At wordsAt;

    @Nullable
    private Node root;

    private XmlReader(String text, Limits limits, ImportLog log, Predicate<String> isLeaf) throws XMLStreamException {
        this.limits = limits;
        this.log = log;
        this.isLeaf = isLeaf;
        this.cursor = new XmlCursor(text);
        this.reader = factory().createXMLStreamReader(new StringReader(text));
    }

    /**
     * Reads a text.
     *
     * @param isLeaf which elements hold text alone, so that markup in it is taken for emphasis and the like
     */
    static Node read(String text, Limits limits, ImportLog log, Predicate<String> isLeaf) {
        try {
            return new XmlReader(text, limits, log, isLeaf).read();
        } catch (XMLStreamException e) {
            throw XmlFailure.told(e, text, log);
        }
    }

    private static XMLInputFactory factory() {
        // Not whatever parser happens to be at hand: what keeps documents from reaching out was tried with this one.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private Node read() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            boolean isWords = event == CHARACTERS || event == CDATA || event == SPACE;
            if (!isWords && event != ENTITY_REFERENCE && isBehindWords) {
                XmlCursor.At at = cursor.passWords();
                wordsAt = wordsAt == null ? at : wordsAt;
            }
            isBehindWords = isWords;
            switch (event) {
                case START_ELEMENT -> start();
                case END_ELEMENT -> end();
                case CHARACTERS, CDATA, SPACE -> characters();
                case DTD -> throw notAllowed("a document type");
                case ENTITY_REFERENCE -> throw notAllowed("an entity");
                case COMMENT -> notKept("a comment");
                case PROCESSING_INSTRUCTION -> notKept("the processing instruction " + reader.getPITarget());
                default -> {
                    // The document's start and end say nothing.
                }
            }
            if (!isWords) {
                cursor.goTo(
                        reader.getLocation().getLineNumber(),
                        reader.getLocation().getColumnNumber());
            }
        }
        if (root == null) {
            throw log.error(
                    ImportProblemCode.TRUNCATED, here(), "the input ends before the document does", Optional.empty());
        }
        return root;
    }

    private Spot here() {
        return new Inside(open.peekFirst(), cursor.line(), cursor.column());
    }

    /** A place in an element; its path is made only for the problems that are listed. */
    private record Inside(@Nullable Node node, int line, int column) implements Spot {

        @Override
        public String source() {
            return node == null ? "" : node.source();
        }
    }

    private RuntimeException notAllowed(String what) {
        return log.error(
                ImportProblemCode.NOT_ALLOWED,
                here(),
                what + " is never followed, so that no document can reach out or grow",
                Optional.of("take it out, and write what it stands for in its place"));
    }

    private void notKept(String what) {
        log.warn(ImportProblemCode.NOT_KEPT, here(), what + " is not kept");
    }

    private RuntimeException tooMuch(String limit, int most, String what) {
        return log.exceeded(here(), what + " than the limit " + limit + " of " + most, limit);
    }

    private void start() {
        if (XINCLUDE.equals(reader.getNamespaceURI())) {
            throw notAllowed("an inclusion");
        }
        elements++;
        if (elements > limits.elements()) {
            throw tooMuch("elements", limits.elements(), "there are more elements");
        }
        if (open.size() + marked >= limits.nesting()) {
            throw tooMuch("nesting", limits.nesting(), "elements nest deeper");
        }
        if (marked > 0 || (!open.isEmpty() && isLeaf.test(open.getFirst().name()))) {
            markup();
            return;
        }
        settleText(false);
        Node node = open.isEmpty()
                ? new Node(name(), reader.getLocation().getLineNumber(), cursor.column())
                : new Node(name(), cursor.line(), cursor.column());
        attributes(node);
        if (open.isEmpty()) {
            root = node;
        } else {
            open.getFirst().add(node);
        }
        open.push(node);
    }

    private void markup() {
        if (marked == 0) {
            log.warn(
                    ImportProblemCode.LEFT_OUT,
                    here(),
                    "markup stands in a text; its words are kept, and <" + reader.getLocalName() + "> is not");
        }
        marked++;
    }

    private String name() {
        String namespace = reader.getNamespaceURI();
        return Namespaces.isStratMl(namespace) ? reader.getLocalName() : "{" + namespace + "}" + reader.getLocalName();
    }

    private void attributes(Node node) {
        if (root == null) {
            String namespace = reader.getNamespaceURI();
            node.attributes().put(Namespaces.ATTRIBUTE, namespace == null ? "" : namespace);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i);
            if (value.length() > limits.stringLength()) {
                throw tooMuch("stringLength", limits.stringLength(), "a text is longer");
            }
            attribute(node, reader.getAttributeNamespace(i), reader.getAttributeLocalName(i), value);
        }
    }

    private void attribute(Node node, @Nullable String namespace, String name, String value) {
        if (namespace == null || namespace.isEmpty()) {
            node.attributes().put(name, value);
        } else if (namespace.equals(SCHEMA_INSTANCE)) {
            node.attributes().put("xsi:" + name, value);
        } else {
            node.attributes().put(namespace.equals(XML_NAMES) ? "xml:" + name : "{" + namespace + "}" + name, value);
        }
    }

    private void end() {
        if (marked > 0) {
            marked--;
            return;
        }
        settleText(true);
        open.pop();
    }

    private void characters() {
        if (open.isEmpty()) {
            return;
        }
        if (words.length() + reader.getTextLength() > limits.stringLength()) {
            throw tooMuch("stringLength", limits.stringLength(), "a text is longer");
        }
        words.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** White space between elements is layout; words there are kept as if they were an element. */
    private void settleText(boolean isEnd) {
        if (words.length() > 0 && !open.isEmpty()) {
            Node node = open.getFirst();
            String content = words.toString();
            if (isEnd && node.children().isEmpty()) {
                node.setText(content);
            } else if (!content.isBlank()) {
                Node stray = wordsAt == null
                        ? new Node(Cleaner.STRAY_TEXT, cursor.line(), cursor.column())
                        : new Node(Cleaner.STRAY_TEXT, wordsAt.line(), wordsAt.column());
                stray.setText(content.strip());
                node.add(stray);
            }
        }
        words.setLength(0);
        wordsAt = null;
    }
}
