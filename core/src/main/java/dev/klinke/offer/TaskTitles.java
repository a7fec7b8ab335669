package dev.klinke.offer;

import dev.klinke.letter.Letter;
import dev.klinke.message.Part;
import dev.klinke.text.Phrases;
import java.util.ArrayList;
import java.util.List;

/** Reads from the task what a message offers that names no title: "Interviews abtippen" is transcription. */
final class TaskTitles {
    private static final Phrases TASKS = Phrases.beside(TaskTitles.class, "tasks.txt");

    private TaskTitles() {}

    /** The title of the first task told, in the body before the subject; none if no task of the table is told. */
    static List<Found<String>> read(Letter letter) {
        List<Found<String>> found = new ArrayList<>();
        for (Part part : List.of(Part.BODY, Part.SUBJECT)) {
            Passage passage = Passage.of(letter, part);
            TASKS.find(passage.text(), (title, first, last) -> {
                if (found.isEmpty() && passage.own(first)) {
                    found.add(passage.found(TASKS.names().get(title), first, last));
                }
            });
        }
        return found;
    }
}
