package io.github.strategydocs.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our own words what picocli finds wrong with those of somebody else. */
final class Mistakes {

    private Mistakes() {}

    static UsageException of(ParameterException mistake) {
        CommandSpec command = mistake.getCommandLine().getCommandSpec();
        return new UsageException(words(mistake, command), command.qualifiedName());
    }

    private static String words(ParameterException mistake, CommandSpec command) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            // All commands take any number of files from picocli: what is left over stands where a command should.
            return unmatched.isUnknownOption() ? unknown(word, command) : "there is no command \"" + word + "\".";
        }
        String option = option(mistake);
        if (option.isEmpty()) {
            return String.valueOf(mistake.getMessage());
        }
        if (mistake instanceof OverwrittenOptionException) {
            return option + " was given more than once; give it once.";
        }
        if (mistake instanceof MissingParameterException missing) {
            String wanted =
                    missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
            return option + " lacks what belongs behind it: " + option + " " + wanted + ".";
        }
        return option + " stands alone: nothing belongs behind it.";
    }

    private static String unknown(String word, CommandSpec command) {
        int equals = word.indexOf('=');
        String option = equals < 0 ? word : word.substring(0, equals);
        List<String> names = new ArrayList<>();
        command.options().forEach(known -> names.addAll(List.of(known.names())));
        return "there is no option " + option
                + Nearest.to(option, names)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse(".");
    }

    private static String option(ParameterException mistake) {
        ArgSpec given = mistake.getArgSpec();
        if (mistake instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            given = missing.getMissing().get(0);
        } else if (mistake instanceof OverwrittenOptionException twice) {
            given = twice.getOverwritten();
        }
        return given instanceof OptionSpec option ? option.longestName() : "";
    }
}
