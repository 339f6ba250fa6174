package io.github.strategydocs.jackson3;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.base.GeneratorBase;
import com.fasterxml.jackson.core.io.IOContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import javax.annotation.Nullable;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JsonGenerator;

/**
 * Takes tokens from those who know Jackson 2, and hands them on to a generator of Jackson 3, whose exceptions pass through
 * as they are.
 */
final class TokenWriter extends GeneratorBase {

    private final JsonGenerator generator;

    TokenWriter(JsonGenerator generator) {
        super(0, null, (IOContext) null);
        this.generator = generator;
    }

    @Override
    public JsonStreamContext getOutputContext() {
        return new Nesting(generator.streamWriteContext());
    }

    @Override
    public void writeStartArray() {
        generator.writeStartArray();
    }

    @Override
    public void writeStartArray(@Nullable Object value, int size) {
        generator.writeStartArray(value, size);
    }

    @Override
    public void writeEndArray() {
        generator.writeEndArray();
    }

    @Override
    public void writeStartObject() {
        generator.writeStartObject();
    }

    @Override
    public void writeStartObject(@Nullable Object value) {
        generator.writeStartObject(value);
    }

    @Override
    public void writeEndObject() {
        generator.writeEndObject();
    }

    @Override
    public void writeFieldName(String name) {
        generator.writeName(name);
    }

    @Override
    public void writeFieldName(SerializableString name) {
        generator.writeName(name.getValue());
    }

    @Override
    public void writeString(String text) {
        generator.writeString(text);
    }

    @Override
    public void writeString(char[] buffer, int offset, int length) {
        generator.writeString(buffer, offset, length);
    }

    @Override
    public void writeRawUTF8String(byte[] buffer, int offset, int length) {
        generator.writeRawUTF8String(buffer, offset, length);
    }

    @Override
    public void writeUTF8String(byte[] buffer, int offset, int length) {
        generator.writeUTF8String(buffer, offset, length);
    }

    @Override
    public void writeRaw(String text) {
        generator.writeRaw(text);
    }

    @Override
    public void writeRaw(String text, int offset, int length) {
        generator.writeRaw(text, offset, length);
    }

    @Override
    public void writeRaw(char[] text, int offset, int length) {
        generator.writeRaw(text, offset, length);
    }

    @Override
    public void writeRaw(char c) {
        generator.writeRaw(c);
    }

    @Override
    public void writeRawValue(String text) {
        generator.writeRawValue(text);
    }

    @Override
    public void writeRawValue(String text, int offset, int length) {
        generator.writeRawValue(text, offset, length);
    }

    @Override
    public void writeRawValue(char[] text, int offset, int length) {
        generator.writeRawValue(text, offset, length);
    }

    @Override
    public void writeRawValue(SerializableString text) {
        generator.writeRawValue(text.getValue());
    }

    @Override
    public void writeBinary(Base64Variant variant, byte[] data, int offset, int length) {
        generator.writeBinary(Base64Variants.valueOf(variant.getName()), data, offset, length);
    }

    @Override
    public void writeNumber(int number) {
        generator.writeNumber(number);
    }

    @Override
    public void writeNumber(long number) {
        generator.writeNumber(number);
    }

    @Override
    public void writeNumber(BigInteger number) {
        generator.writeNumber(number);
    }

    @Override
    public void writeNumber(double number) {
        generator.writeNumber(number);
    }

    @Override
    public void writeNumber(float number) {
        generator.writeNumber(number);
    }

    @Override
    public void writeNumber(BigDecimal number) {
        generator.writeNumber(number);
    }

    @Override
    public void writeNumber(String digits) {
        generator.writeNumber(digits);
    }

    @Override
    public void writeBoolean(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void writeNull() {
        generator.writeNull();
    }

    @Override
    public void flush() {
        generator.flush();
    }

    @Override
    public void close() {
        generator.close();
    }

    @Override
    public boolean isClosed() {
        return generator.isClosed();
    }

    @Override
    protected void _releaseBuffers() {
        // It has none; the generator behind it sees to its own.
    }

    @Override
    protected void _verifyValueWrite(String what) {
        // The generator behind it knows what may come next.
    }
}
