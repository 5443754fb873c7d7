import { answerMedia } from '@/lib/media/answer-media';
import { snapshotUrl } from '@/lib/media/choose-url';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ mediaId: string; n: string }> },
): Promise<Response> {
  const { mediaId, n } = await params;
  return answerMedia(request, mediaId, snapshotUrl(n));
}
