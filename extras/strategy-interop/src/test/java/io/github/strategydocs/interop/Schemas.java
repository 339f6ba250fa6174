package io.github.strategydocs.interop;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas of StratML and the documents beside them, where the corpora are at hand. */
final class Schemas {

    private Schemas() {}

    static Path corpus(String path) {
        Optional<Path> found = ProjectFiles.shared("corpora/" + path);
        assumeTrue(found.isPresent(), "the corpora are not at hand: " + path);
        return found.orElseThrow();
    }

    static Path schemaFile(StratMlPart part) {
        return corpus(
                part == StratMlPart.PART_1
                        ? "stratml/StrategicPlanISOVersion20140401.xsd"
                        : "stratml/PerformancePlanOrReport20160216.xsd");
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Schema of(StratMlPart part) {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        try {
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(schemaFile(part).toFile());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with a document by a schema, or nothing. */
    static Optional<String> complaint(Schema schema, String xml) {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
            return Optional.empty();
        } catch (SAXParseException e) {
            return Optional.of(e.getLineNumber() + ": " + e.getMessage());
        } catch (SAXException | IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
