package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The mappers of one generation of Jackson, for laws that hold for those of every generation. */
public interface Mappers {

    /** A mapper of JSON that has found the module. */
    AnyMapper json();

    /** A mapper of YAML that has found the module. */
    AnyMapper yaml();

    /** A mapper of CBOR that has found the module. */
    AnyMapper cbor();

    /** A mapper of JSON that was told whatever could harm a document. */
    AnyMapper hostile();

    /** A mapper of JSON with the module that reads in a given way. */
    AnyMapper json(ReadOptions options);

    /** A mapper of JSON that has found the module, and was then given another that reads in a given way. */
    AnyMapper foundAndThen(ReadOptions options);

    /** A mapper of JSON with the module, that does or does not refuse properties of other types that it does not know. */
    AnyMapper failingOnUnknown(boolean fails);

    /** What tells a module that reads in a given way from others. */
    Object idOfModule(ReadOptions options);

    /** What is thrown where a document cannot be read. */
    Class<? extends Exception> mappingException();

    /** What the parser throws where a text is broken. */
    Class<? extends Exception> syntaxException();

    /** What the parser throws where a text ends early. */
    Class<? extends Exception> endException();

    /** The path to a value within types of somebody else, as the mapper tells it of an exception. */
    String pathOf(Exception thrown);

    /** Reads what cannot be read. */
    default Failure failureOf(ThrowingCallable reading) {
        Exception thrown = catchThrowableOfType(mappingException(), reading);
        assertThat(thrown).isInstanceOf(HasProblems.class);
        return new Failure(thrown, ((HasProblems) thrown).problems());
    }

    /** What was thrown where a document could not be read. */
    record Failure(Exception thrown, List<Problem> problems) {}

    /** One mapper. */
    interface AnyMapper {

        byte[] write(Object value) throws Exception;

        /** Writes in the form of this mapper what a text of JSON says. */
        byte[] rewrite(byte[] json) throws Exception;

        <T> T read(byte[] text, Class<T> type) throws Exception;

        <T> T read(String text, Class<T> type) throws Exception;

        <T> T read(InputStream in, Class<T> type) throws Exception;

        <T> List<T> readList(byte[] text, Class<T> type) throws Exception;

        /** Makes a tree of a value, and a value of the tree. */
        <T> T throughTree(Object value, Class<T> type) throws Exception;
    }
}
