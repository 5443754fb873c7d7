import { answerMedia } from '@/lib/media/answer-media';
import { coverUrl } from '@/lib/media/choose-url';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ mediaId: string }> },
): Promise<Response> {
  const { mediaId } = await params;
  return answerMedia(request, mediaId, coverUrl);
}
