package io.github.strategydocs.benchmarks;

import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;

/** This library, as one of those that are compared; nothing else here reads or writes with it. */
final class Ours implements Peer {

    @Override
    public String name() {
        return Candidate.OURS;
    }

    @Override
    public Strategy read(byte[] json) {
        ReadResult result = StrategyJson.parse(json);
        if (!result.problems().isEmpty()) {
            throw new IllegalStateException(result.problems().toString());
        }
        return result.strategy();
    }

    @Override
    public byte[] write(Object document) {
        return StrategyJson.write((Strategy) document, JsonForm.COMPACT);
    }

    static byte[] canonical(Strategy strategy) {
        return StrategyJson.canonical(strategy);
    }

    static String digest(Strategy strategy) {
        return StrategyJson.digest(strategy);
    }
}
