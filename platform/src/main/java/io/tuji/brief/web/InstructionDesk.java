package io.tuji.brief.web;

import io.tuji.access.Visitor;
import io.tuji.brief.Instruction;
import io.tuji.brief.Instructions;
import io.tuji.brief.Instructions.Done;
import io.tuji.document.Document;
import io.tuji.document.Documents;
import io.tuji.document.Evidence;
import io.tuji.engine.plan.instruction.Move;
import io.tuji.task.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** What the pages and the API of instructions share: the instruction of an address, moves with their papers. */
@Component
class InstructionDesk {

    private final Instructions instructions;
    private final Documents documents;
    private final Evidence evidence;
    private final TransactionOperations transaction;

    InstructionDesk(
            Instructions instructions, Documents documents, Evidence evidence, TransactionOperations transaction) {
        this.instructions = instructions;
        this.documents = documents;
        this.evidence = evidence;
        this.transaction = transaction;
    }

    Instruction get(String code, Visitor visitor) {
        return Instruction.Id.read(code)
                .flatMap(id -> instructions.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A correction is no move: it comes with new words. */
    static Optional<Move> readMove(String text) {
        return Arrays.stream(Move.values())
                .filter(move -> move != Move.CORRECT && move.name().equals(text))
                .findFirst();
    }

    /** Makes the move and keeps the papers that come with it: both, or neither. */
    Outcome<Done> move(
            Instruction instruction, Move move, String words, String due, List<MultipartFile> files, Visitor visitor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Outcome<Done> outcome = instructions.move(instruction.id(), move, words, due, visitor);
            outcome.now().ifPresent(done -> evidence.keep(done.act().owner(instruction.id()), files, visitor));
            return outcome;
        }));
    }

    /** Of the acts that came with some, by the number of the act. */
    Map<Long, List<Document>> papers(Instruction instruction, List<Instruction.Act> acts) {
        return acts.stream()
                .filter(act -> act.move().isPresent())
                .collect(Collectors.toMap(Instruction.Act::id, act -> documents.list(act.owner(instruction.id()))));
    }
}
