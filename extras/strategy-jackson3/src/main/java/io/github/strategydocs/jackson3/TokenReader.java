package io.github.strategydocs.jackson3;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.math.BigDecimal;
import java.math.BigInteger;
import javax.annotation.Nullable;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Shows the tokens of a parser of Jackson 3 to those who know Jackson 2. What the parser says of a broken text becomes an
 * exception of Jackson 2, and that of Jackson 3 is kept; an input that fails is no matter of tokens, and its
 * exception passes through as it is.
 */
// The older names of some methods have to be there too, and nobody here calls them.
@SuppressWarnings("InlineMeSuggester")
final class TokenReader extends ParserMinimalBase {

    private final JsonParser parser;

    @Nullable
    private JacksonException broken;

    /** Shows the tokens from the one at hand. */
    TokenReader(JsonParser parser) {
        // The parser that is shown keeps to constraints of its own.
        super(StreamReadConstraints.defaults());
        this.parser = parser;
        this._currToken = shown(parser.currentToken());
    }

    @Nullable
    private static JsonToken shown(@Nullable tools.jackson.core.JsonToken token) {
        if (token == null) {
            return null;
        }
        return switch (token) {
            case NOT_AVAILABLE -> JsonToken.NOT_AVAILABLE;
            case START_OBJECT -> JsonToken.START_OBJECT;
            case END_OBJECT -> JsonToken.END_OBJECT;
            case START_ARRAY -> JsonToken.START_ARRAY;
            case END_ARRAY -> JsonToken.END_ARRAY;
            case PROPERTY_NAME -> JsonToken.FIELD_NAME;
            case VALUE_EMBEDDED_OBJECT -> JsonToken.VALUE_EMBEDDED_OBJECT;
            case VALUE_STRING -> JsonToken.VALUE_STRING;
            case VALUE_NUMBER_INT -> JsonToken.VALUE_NUMBER_INT;
            case VALUE_NUMBER_FLOAT -> JsonToken.VALUE_NUMBER_FLOAT;
            case VALUE_TRUE -> JsonToken.VALUE_TRUE;
            case VALUE_FALSE -> JsonToken.VALUE_FALSE;
            case VALUE_NULL -> JsonToken.VALUE_NULL;
        };
    }

    private static JsonLocation shown(TokenStreamLocation location) {
        return new JsonLocation(
                ContentReference.unknown(),
                location.getByteOffset(),
                location.getCharOffset(),
                location.getLineNr(),
                location.getColumnNr());
    }

    private JsonProcessingException shown(JacksonException e) {
        if (e instanceof JacksonIOException) {
            throw e;
        }
        String message = e.getOriginalMessage();
        JsonLocation location = e.getLocation() == null ? currentLocation() : shown(e.getLocation());
        broken = e;
        if (e instanceof UnexpectedEndOfInputException) {
            return new JsonEOFException(this, _currToken, message);
        }
        return e instanceof tools.jackson.core.exc.StreamConstraintsException
                ? new StreamConstraintsException(message, location)
                : new JsonParseException(this, message, location);
    }

    /** What the parser said of a broken text, or null if the text is whole as far as it was read. */
    @Nullable
    JacksonException broken() {
        return broken;
    }

    @Nullable
    @Override
    public JsonToken nextToken() throws JsonProcessingException {
        try {
            _currToken = shown(parser.nextToken());
            return _currToken;
        } catch (JacksonException e) {
            throw shown(e);
        }
    }

    @Override
    public String getText() throws JsonProcessingException {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw shown(e);
        }
    }

    @Override
    public char[] getTextCharacters() throws JsonProcessingException {
        try {
            return parser.getStringCharacters();
        } catch (JacksonException e) {
            throw shown(e);
        }
    }

    @Override
    public int getTextLength() throws JsonProcessingException {
        try {
            return parser.getStringLength();
        } catch (JacksonException e) {
            throw shown(e);
        }
    }

    @Override
    public int getTextOffset() throws JsonProcessingException {
        try {
            return parser.getStringOffset();
        } catch (JacksonException e) {
            throw shown(e);
        }
    }

    @Override
    public boolean hasTextCharacters() {
        return parser.hasStringCharacters();
    }

    @Override
    public String currentName() {
        return parser.currentName();
    }

    @Override
    @Deprecated
    public String getCurrentName() {
        return currentName();
    }

    @Override
    @Deprecated
    public void overrideCurrentName(String name) {
        throw new UnsupportedOperationException("names are read and not made up");
    }

    @Override
    public JsonLocation currentLocation() {
        return shown(parser.currentLocation());
    }

    @Override
    public JsonLocation currentTokenLocation() {
        return shown(parser.currentTokenLocation());
    }

    @Override
    @Deprecated
    public JsonLocation getCurrentLocation() {
        return currentLocation();
    }

    @Override
    @Deprecated
    public JsonLocation getTokenLocation() {
        return currentTokenLocation();
    }

    @Override
    public JsonStreamContext getParsingContext() {
        return new Nesting(parser.streamReadContext());
    }

    @Nullable
    @Override
    public Object getEmbeddedObject() {
        return parser.getEmbeddedObject();
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) {
        return parser.getBinaryValue(Base64Variants.valueOf(variant.getName()));
    }

    @Override
    public Number getNumberValue() {
        return parser.getNumberValue();
    }

    @Nullable
    @Override
    public NumberType getNumberType() {
        JsonParser.NumberType type = parser.getNumberType();
        return type == null ? null : NumberType.valueOf(type.name());
    }

    @Override
    public int getIntValue() {
        return parser.getIntValue();
    }

    @Override
    public long getLongValue() {
        return parser.getLongValue();
    }

    @Override
    public BigInteger getBigIntegerValue() {
        return parser.getBigIntegerValue();
    }

    @Override
    public float getFloatValue() {
        return parser.getFloatValue();
    }

    @Override
    public double getDoubleValue() {
        return parser.getDoubleValue();
    }

    @Override
    public BigDecimal getDecimalValue() {
        return parser.getDecimalValue();
    }

    @Override
    protected void _handleEOF() {
        // The parser that is shown sees to the end of its input by itself.
    }

    @Nullable
    @Override
    public ObjectCodec getCodec() {
        return null;
    }

    @Override
    public void setCodec(ObjectCodec codec) {
        throw new UnsupportedOperationException("tokens alone are shown, and no objects");
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void close() {
        parser.close();
    }

    @Override
    public boolean isClosed() {
        return parser.isClosed();
    }
}
