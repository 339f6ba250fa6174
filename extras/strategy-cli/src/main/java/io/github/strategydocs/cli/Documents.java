package io.github.strategydocs.cli;

import io.github.strategydocs.cli.Document.Notation;
import io.github.strategydocs.interop.StrategyYaml;
import io.github.strategydocs.json.DescribedJson;
import io.github.strategydocs.json.ParsedValue;
import io.github.strategydocs.json.Problem;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.PlainText;
import io.github.strategydocs.report.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads documents from files and from standard input. */
final class Documents {

    private static final int PIECE = 1 << 16;

    private final Surroundings surroundings;
    private final ReadOptions options;
    private final Inputs inputs;
    private boolean isInputUsed;

    Documents(Surroundings surroundings, boolean isStrict, Inputs inputs) {
        this.surroundings = surroundings;
        this.inputs = inputs;
        this.options = isStrict ? ReadOptions.strict() : ReadOptions.lenient();
    }

    ReadOptions options() {
        return options;
    }

    /**
     * Reads a document from JSON or from YAML, whatever is wrong with it.
     *
     * @param name a file, or {@code -}
     * @throws UnusableException if there is nothing to read
     */
    Document read(String name) {
        byte[] bytes = bytes(name);
        if (YamlText.is(name, bytes)) {
            inputs.addYaml(name);
            return new Document(
                    displayName(name), SourceText.of(bytes), StrategyYaml.parse(bytes, options), Notation.YAML);
        }
        ReadResult result = StrategyJson.parse(bytes, options);
        Notation notation = !result.isUsable() && YamlText.looksLike(bytes) ? Notation.YAML_IN_DISGUISE : Notation.JSON;
        return new Document(displayName(name), SourceText.of(bytes), result, notation);
    }

    /**
     * Reads a document that is needed beside the one in question.
     *
     * @param name a file, or {@code -}
     * @throws UnusableException if there is no document in it; what is wrong with it has been said on standard error
     */
    Strategy readWhole(String name) {
        Document document = read(name);
        surroundings.err().print(document.problems(surroundings.isColourful()));
        if (!document.read().isUsable()) {
            throw new UnusableException(document.name() + " is no strategy document that can be used"
                    + document.disguise().map(words -> "; " + words).orElse(""));
        }
        return document.read().strategy();
    }

    /**
     * Reads what is needed beside documents and is none, such as a profile.
     *
     * @param name a file, or {@code -}
     * @param what what it ought to be
     * @throws UnusableException if it is not; what is wrong with it has been said on standard error
     */
    <T extends Described> T readOther(String name, String what, TypeDescription description, Class<T> type) {
        byte[] bytes = bytes(name);
        if (YamlText.isNamed(name) || YamlText.looksLike(bytes)) {
            throw new UnusableException(
                    displayName(name) + " is no " + what + " that can be used: it is YAML, and has to be JSON");
        }
        if (Outermost.isOther(bytes, description)) {
            throw new UnusableException(
                    displayName(name) + " is no " + what + " but something else; is it the right file?");
        }
        ParsedValue<T> parsed = DescribedJson.parse(bytes, description, type, options);
        for (Problem problem : parsed.problems()) {
            surroundings.err().println(PlainText.line(displayName(name) + (problem.line() > 0 ? ":" : ": ") + problem));
        }
        if (!parsed.isUsable()) {
            throw new UnusableException(displayName(name) + " is no " + what + " that can be used");
        }
        return parsed.value();
    }

    static String displayName(String name) {
        return name.equals(Results.STANDARD_STREAM) ? "<stdin>" : name;
    }

    /**
     * Reads whatever is needed beside a document.
     *
     * @param name a file, or {@code -}
     * @throws UnusableException if there is nothing to read
     */
    byte[] bytes(String name) {
        try {
            return name.equals(Results.STANDARD_STREAM) ? standardInput() : file(name);
        } catch (IOException e) {
            throw new UnusableException(displayName(name) + " cannot be read: " + IoReasons.of(e), e);
        }
    }

    private byte[] standardInput() throws IOException {
        if (isInputUsed) {
            throw new UnusableException("standard input was asked for twice, and can be read once");
        }
        isInputUsed = true;
        return upToLimit(surroundings.in());
    }

    private byte[] file(String name) throws IOException {
        if (Files.isDirectory(FileNames.path(name))) {
            String inside = name + (name.endsWith("/") ? "" : "/") + "*.json";
            throw new FileSystemException(name, null, "it is a directory; name what is in it, such as " + inside);
        }
        try (InputStream stream = open(name)) {
            return upToLimit(stream);
        }
    }

    /** Opens a file to be read, which is not to be overwritten from then on. */
    InputStream open(String name) throws IOException {
        return Files.newInputStream(toBeRead(name));
    }

    /** Where a file is that somebody else reads, and which is not to be overwritten from then on. */
    Path toBeRead(String name) {
        inputs.add(name);
        return FileNames.path(name);
    }

    /**
     * One byte more than is taken, so that the reader sees that there is too much. It is read piece by piece, because a
     * stream that is asked for more asks for the length of its file, which a pipe does not have.
     */
    private byte[] upToLimit(InputStream stream) throws IOException {
        int most = options.limits().inputBytes() + 1;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(PIECE);
        byte[] piece = new byte[PIECE];
        int read = stream.read(piece);
        while (read >= 0 && bytes.size() < most) {
            bytes.write(piece, 0, Math.min(read, most - bytes.size()));
            read = stream.read(piece);
        }
        return bytes.toByteArray();
    }
}
