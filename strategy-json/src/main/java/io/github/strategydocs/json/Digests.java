package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.Described;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reckons digests without holding the canonical bytes. */
final class Digests {

    private Digests() {}

    static String sha256(Described value) {
        MessageDigest digest = sha256();
        DescribedWriter.write(
                value, JsonForm.CANONICAL, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
