package io.github.strategydocs.validation.internal.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts in UTF-8: in a string, one quotation mark that is not ASCII doubles what all its letters take. */
final class PackedTexts {

    private final byte[] bytes;
    private final int[] ends;

    private PackedTexts(byte[] bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
    }

    static PackedTexts of(List<String> texts) {
        int[] ends = new int[texts.size()];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < ends.length; i++) {
            bytes.writeBytes(texts.get(i).getBytes(StandardCharsets.UTF_8));
            ends[i] = bytes.size();
        }
        return new PackedTexts(bytes.toByteArray(), ends);
    }

    List<String> unpacked() {
        List<String> texts = new ArrayList<>(ends.length);
        int start = 0;
        for (int end : ends) {
            texts.add(new String(bytes, start, end - start, StandardCharsets.UTF_8));
            start = end;
        }
        return texts;
    }
}
