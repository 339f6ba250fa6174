package io.github.strategydocs.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;

/** Who takes part in which comparison; the first of each is the one to which the others are compared. */
final class Candidates {

    private Candidates() {}

    /** From bytes to a document. */
    static List<Candidate> reading(Document document) {
        byte[] json = document.json();
        List<Candidate> candidates =
                new ArrayList<>(List.of(scan(json), new Candidate("decode", () -> Tokens.decode(json))));
        for (Peer peer : Peers.all()) {
            candidates.add(new Candidate(peer.name(), () -> peer.read(json)));
        }
        return candidates;
    }

    /** From a document to compact bytes. Scanning what is written is the measure here too. */
    static List<Candidate> writing(Document document) throws Exception {
        byte[] json = document.json();
        Tokens.Replay replay = Tokens.replay(json);
        List<Candidate> candidates = new ArrayList<>(List.of(scan(json), new Candidate("floor", replay::write)));
        for (Peer peer : Peers.all()) {
            Object read = peer.read(json);
            candidates.add(new Candidate(peer.name(), () -> peer.write(read)));
        }
        return candidates;
    }

    /** From a document to the digest of its canonical bytes; or from bytes to canonical bytes without digest. */
    static List<Candidate> canonical(Document document) {
        byte[] json = document.json();
        return new ArrayList<>(List.of(
                scan(json),
                new Candidate("java-json-canonical.", () -> new JsonCanonicalizer(json).getEncodedUTF8()),
                new Candidate(Candidate.OURS, () -> Ours.digest(document.strategy()))));
    }

    /** Documents that somebody keeps; the bytes that they came from are not kept. */
    static List<Candidate> holding(Document document) {
        List<Candidate> candidates = new ArrayList<>();
        for (Peer peer : Peers.all()) {
            candidates.add(new Candidate(peer.name(), () -> peer.read(document.json())));
        }
        return candidates;
    }

    static Candidate scan(byte[] json) {
        return new Candidate(Candidate.SCAN, () -> Tokens.scan(json));
    }
}
