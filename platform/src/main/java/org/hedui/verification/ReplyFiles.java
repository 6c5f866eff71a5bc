package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.hedui.content.Content;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.Digest;
import org.hedui.department.AskedPerson;
import org.hedui.department.Catalogue;
import org.hedui.department.ReplyReading;
import org.hedui.department.ReplyRows;
import org.hedui.department.visit.DepartmentAnswers;
import org.hedui.department.visit.DepartmentRequest;
import org.hedui.department.visit.RequestLetter;
import org.hedui.files.FileGuard;
import org.hedui.files.InspectedFile;
import org.hedui.files.SealedDocuments;
import org.hedui.files.TableCharset;

/** Lets in the table that a department filled in: through the guard, once, read without a fault, and kept sealed. */
@Dependent
public class ReplyFiles {
    private final DepartmentAnswers answers;
    private final SealedDocuments documents;
    private final CaseProgress progress;
    private final Content content;

    @Inject
    public ReplyFiles(DepartmentAnswers answers, SealedDocuments documents, CaseProgress progress, Content content) {
        this.answers = answers;
        this.documents = documents;
        this.progress = progress;
        this.content = content;
    }

    /** @param requests all of the letter, whether answered or not: the table lists everybody */
    LetterAnswer.Table take(List<DepartmentRequest> requests, Answerer who, Upload upload, TableCharset charset) {
        RequestLetter letter = requests.get(0).letter();
        InspectedFile file = new FileGuard(ReplyReading.LIMITS).table(upload.file(), upload.name(), charset);
        String digest = digest(file);
        answers.requireNew(digest, file.name());
        List<AskedPerson> asked =
                requests.stream().flatMap(request -> request.persons().stream()).toList();
        ReplyRows rows = new ReplyReading(new Catalogue(content), letter.dataset(), CryptoSuite.GUOMI)
                .read(file, charset, asked);
        UUID sealed = documents.store(file, "department-reply");
        answers.addFile(digest, letter.number(), sealed, progress.now());
        return new LetterAnswer.Table(who, rows, sealed, digest);
    }

    private static String digest(InspectedFile file) {
        try {
            return Digest.of(CryptoSuite.GUOMI, Files.readAllBytes(file.path())).value();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
