package io.github.strategydocs.benchmarks;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;

/** The programs whose start is measured: each does one thing and ends. */
public final class ColdStart {

    private ColdStart() {}

    /**
     * Runs one.
     *
     * @param arguments what to do, and the file to do it with
     * @throws Exception if it fails
     */
    public static void main(String[] arguments) throws Exception {
        // Nothing more in this class: what one program does not need, it should not have to load.
        switch (arguments[0]) {
            case "empty" -> {}
            case "scan" -> Scan.run(arguments[1]);
            case "readTree" -> Tree.run(arguments[1]);
            case "ours" -> OurProgram.run(arguments[1]);
            case "Immutables" -> Immutables.run(arguments[1]);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static byte[] bytes(String file) throws java.io.IOException {
        return java.nio.file.Files.readAllBytes(java.nio.file.Path.of(file));
    }

    private static final class Scan {

        static void run(String file) throws Exception {
            Tokens.scan(bytes(file));
        }
    }

    private static final class Tree {

        static void run(String file) throws Exception {
            Peers.tree().read(bytes(file));
        }
    }

    private static final class OurProgram {

        static void run(String file) throws Exception {
            Strategy strategy = new Ours().read(bytes(file));
            Validator.of(Profile.forStatusOf(strategy)).validate(ValidationRequest.of(strategy));
        }
    }

    private static final class Immutables {

        static void run(String file) throws Exception {
            Peers.immutables().read(bytes(file));
        }
    }
}
