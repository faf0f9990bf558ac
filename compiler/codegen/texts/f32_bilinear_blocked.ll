; LLVM 22.1.0, sources ba48db661586329b80013404fb5d93d25faddf055ad869cee101a53bc2975eea
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_bilinear_blocked(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.21.i = getelementptr i8, ptr %.1, i64 32
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.35.i = getelementptr i8, ptr %.1, i64 40
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !0
  %.49.i = getelementptr i8, ptr %.1, i64 56
  %.50.i = load i64, ptr %.49.i, align 8, !noalias !0
  %.51.i = shl nsw i64 %.50.i, 6
  %.91.i = sub i64 %.4, %.3
  %.137.i7.not = icmp slt i64 %.91.i, 1
  br i1 %.137.i7.not, label %f32_bilinear_blocked.body.exit, label %B202.if.i.lr.ph

B202.if.i.lr.ph:                                  ; preds = %.6
  %.222.i = load i64, ptr %.1, align 8, !noalias !0
  %.223.i = lshr i64 %.222.i, 48
  %.225.i = load ptr, ptr %.2, align 8, !noalias !0
  %.226.i = and i64 %.222.i, 281474976710655
  %.227.i = getelementptr i64, ptr %.225.i, i64 %.223.i
  %.242.i = getelementptr i8, ptr %.1, i64 48
  %.243.i = load i64, ptr %.242.i, align 8, !noalias !0
  %factor.op.mul10 = mul i64 %.51.i, %.243.i
  %.277.i = getelementptr i8, ptr %.1, i64 16
  %.278.i = load i64, ptr %.277.i, align 8, !noalias !0
  %.279.i = lshr i64 %.278.i, 48
  %.282.i = and i64 %.278.i, 281474976710655
  %.283.i = getelementptr i64, ptr %.225.i, i64 %.279.i
  %.290.i = shl i64 %.36.i, 6
  %.376.i4.not = icmp slt i64 %.36.i, 1
  br label %B202.if.i

B200.i.loopexit:                                  ; preds = %B842.if.i, %B202.if.i
  %.137.i = icmp samesign ugt i64 %.81.i.08, 1
  br i1 %.137.i, label %B202.if.i, label %f32_bilinear_blocked.body.exit

B202.if.i:                                        ; preds = %B202.if.i.lr.ph, %B200.i.loopexit
  %.78.i.09 = phi i64 [ %.3, %B202.if.i.lr.ph ], [ %.150.i, %B200.i.loopexit ]
  %.81.i.08 = phi i64 [ %.91.i, %B202.if.i.lr.ph ], [ %.146.i, %B200.i.loopexit ]
  %.146.i = add nsw i64 %.81.i.08, -1
  %.150.i = add i64 %.78.i.09, 1
  %.176.i = udiv i64 %.78.i.09, %.22.i
  %.186.i = add nsw i64 %.78.i.09, %.36.i
  %0 = mul i64 %.22.i, %.176.i
  %.189.i = sub i64 %.186.i, %0
  %.idx = mul i64 %.189.i, 24
  %1 = getelementptr i8, ptr %.1, i64 %.idx
  %.194.i = getelementptr i8, ptr %1, i64 80
  %.195.i = load i64, ptr %.194.i, align 8, !noalias !0
  %.196.i = trunc i64 %.195.i to i32
  %2 = insertelement <16 x i32> poison, i32 %.196.i, i64 0
  %.198.i = bitcast <16 x i32> %2 to <16 x float>
  %.199.i = shufflevector <16 x float> %.198.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.207.i = fsub <16 x float> splat (float 1.000000e+00), %.199.i
  %.228.i = load ptr, ptr %.227.i, align 8, !noalias !0
  %.229.i = getelementptr i8, ptr %.228.i, i64 %.226.i
  %.244.i.reass = mul i64 %.176.i, %factor.op.mul10
  %.247.i = getelementptr i8, ptr %.229.i, i64 %.244.i.reass
  %.249.i = getelementptr i8, ptr %1, i64 64
  %.250.i = load i64, ptr %.249.i, align 8, !noalias !0
  %.252.i = mul nsw i64 %.250.i, %.51.i
  %.253.i = getelementptr i8, ptr %.247.i, i64 %.252.i
  %.259.i = getelementptr i8, ptr %1, i64 72
  %.260.i = load i64, ptr %.259.i, align 8, !noalias !0
  %.262.i = mul nsw i64 %.260.i, %.51.i
  %.263.i = getelementptr i8, ptr %.247.i, i64 %.262.i
  %.284.i = load ptr, ptr %.283.i, align 8, !noalias !0
  %.285.i = getelementptr i8, ptr %.284.i, i64 %.282.i
  %.291.i = mul i64 %.290.i, %.78.i.09
  %.292.i = getelementptr i8, ptr %.285.i, i64 %.291.i
  br i1 %.376.i4.not, label %B200.i.loopexit, label %B842.if.i

B842.if.i:                                        ; preds = %B202.if.i, %B842.if.i
  %.320.i.05 = phi i64 [ %.389.i, %B842.if.i ], [ 0, %B202.if.i ]
  %.389.i = add nuw nsw i64 %.320.i.05, 1
  %.idx3 = mul i64 %.320.i.05, 24
  %3 = getelementptr i8, ptr %.1, i64 %.idx3
  %.425.i = getelementptr i8, ptr %3, i64 64
  %.426.i = load i64, ptr %.425.i, align 8, !noalias !0
  %.427.i = shl nsw i64 %.426.i, 6
  %.430.i = getelementptr i8, ptr %3, i64 72
  %.431.i = load i64, ptr %.430.i, align 8, !noalias !0
  %.432.i = shl nsw i64 %.431.i, 6
  %.435.i = getelementptr i8, ptr %3, i64 80
  %.436.i = load i64, ptr %.435.i, align 8, !noalias !0
  %.437.i = trunc i64 %.436.i to i32
  %4 = insertelement <16 x i32> poison, i32 %.437.i, i64 0
  %.439.i = bitcast <16 x i32> %4 to <16 x float>
  %.440.i = shufflevector <16 x float> %.439.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.444.i = fsub <16 x float> splat (float 1.000000e+00), %.440.i
  %.446.i = getelementptr i8, ptr %.253.i, i64 %.427.i
  %.447.i = load <16 x float>, ptr %.446.i, align 4, !noalias !0
  %.449.i = fmul <16 x float> %.207.i, %.447.i
  %.451.i = getelementptr i8, ptr %.263.i, i64 %.427.i
  %.452.i = load <16 x float>, ptr %.451.i, align 4, !noalias !0
  %.454.i = fmul <16 x float> %.199.i, %.452.i
  %.455.i = fadd <16 x float> %.449.i, %.454.i
  %.457.i = getelementptr i8, ptr %.253.i, i64 %.432.i
  %.458.i = load <16 x float>, ptr %.457.i, align 4, !noalias !0
  %.460.i = fmul <16 x float> %.207.i, %.458.i
  %.462.i = getelementptr i8, ptr %.263.i, i64 %.432.i
  %.463.i = load <16 x float>, ptr %.462.i, align 4, !noalias !0
  %.465.i = fmul <16 x float> %.199.i, %.463.i
  %.466.i = fadd <16 x float> %.460.i, %.465.i
  %.467.i = shl nsw i64 %.320.i.05, 6
  %.468.i = fmul <16 x float> %.455.i, %.444.i
  %.469.i = fmul <16 x float> %.440.i, %.466.i
  %.470.i = fadd <16 x float> %.468.i, %.469.i
  %.472.i = getelementptr i8, ptr %.292.i, i64 %.467.i
  store <16 x float> %.470.i, ptr %.472.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.36.i, %.389.i
  br i1 %exitcond.not, label %B200.i.loopexit, label %B842.if.i

f32_bilinear_blocked.body.exit:                   ; preds = %B200.i.loopexit, %.6
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_bilinear_blocked.body: %retptr"}
!2 = distinct !{!2, !"f32_bilinear_blocked.body"}
