import { answerMedia } from '@/lib/media/answer-media';
import { fileUrl } from '@/lib/media/choose-url';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ mediaId: string; n: string }> },
): Promise<Response> {
  const { mediaId, n } = await params;
  return answerMedia(request, mediaId, fileUrl(n));
}
