package io.sayso.report.feed;

import io.sayso.report.draft.Fragment;
import io.sayso.report.draft.Fragment.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Media RSS, as RSS and Atom carry it: the captions of pictures, with who took them. Of several sizes of one picture
 * the caption counts once.
 */
final class Media {
    private Media() {}

    static List<Picture> pictures(FeedElement item) {
        List<Picture> pictures = new ArrayList<>();
        String own = credit(item);
        add(item, own, pictures);
        for (String holder : new String[] {"media:group", "media:content", "media:thumbnail"})
            for (FeedElement media : item.within(holder)) add(media, own, pictures);
        return pictures;
    }

    private static void add(FeedElement media, @Nullable String creditAround, List<Picture> pictures) {
        FeedElement description = media.first("media:description");
        String caption = description == null ? "" : Fragment.line(description.words());
        if (caption.isEmpty()
                || pictures.stream().anyMatch(known -> known.caption().equals(caption))) return;
        String credit = credit(media);
        pictures.add(new Picture(caption, credit != null ? credit : creditAround));
    }

    private static @Nullable String credit(FeedElement media) {
        return media.line("media:credit");
    }
}
