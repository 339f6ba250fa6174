package io.github.strategydocs.published;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * What Maven is told of one module.
 *
 * @param file the file
 * @param document what it holds
 */
record Pom(Path file, Document document) {

    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    /** The file at the top, from which the others inherit. */
    static Pom root() {
        return read(ProjectFiles.root().resolve("pom.xml"));
    }

    /** The file of the list of versions that belong together. */
    static Pom bom() {
        return read(ProjectFiles.root().resolve("extras/strategy-bom/pom.xml"));
    }

    /** All modules of the build. */
    static List<Pom> modules() {
        return root().all("/project/modules/module").stream()
                .map(module -> read(ProjectFiles.root().resolve(module).resolve("pom.xml")))
                .toList();
    }

    /** The modules whose jars are for others, in the order in which they are built. */
    static List<Pom> published() {
        return modules().stream()
                .filter(pom -> pom.text("/project/packaging").isEmpty() && !pom.staysHere())
                .toList();
    }

    String artifactId() {
        return text("/project/artifactId");
    }

    /** Whether what is built from it is never handed to anybody. */
    boolean staysHere() {
        return text("/project/properties/maven.deploy.skip").equals("true");
    }

    /** What it says at a place, stripped; empty if it says nothing. */
    String text(String xpath) {
        List<String> all = all(xpath);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** What it says at each of some places, stripped. */
    List<String> all(String xpath) {
        try {
            List<String> texts = new ArrayList<>();
            XPATH.evaluateExpression(xpath, document, javax.xml.xpath.XPathNodes.class)
                    .forEach(node -> texts.add(node.getTextContent().strip()));
            return texts;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(xpath, e);
        }
    }

    @Override
    public String toString() {
        return artifactId();
    }

    private static Pom read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return new Pom(
                    file,
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
